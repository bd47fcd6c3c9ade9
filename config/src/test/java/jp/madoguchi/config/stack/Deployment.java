package jp.madoguchi.config.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.as.controller.client.helpers.standalone.DeploymentPlan;
import org.jboss.as.controller.client.helpers.standalone.ServerDeploymentActionResult;
import org.jboss.as.controller.client.helpers.standalone.ServerDeploymentManager;
import org.jboss.dmr.ModelNode;

/** Puts the built application into the running server and takes it out, through the management interface. */
final class Deployment {

    private final int managementPort;
    private final Path file;
    private ModelControllerClient client;
    private boolean deployed;

    Deployment(int managementPort, Path file) {
        this.managementPort = managementPort;
        this.file = file;
    }

    /** Returns whether there was anything to do. */
    synchronized boolean deployApplication() {
        if (deployed) {
            return false;
        }
        try {
            execute(manager().newDeploymentPlan().add(file.toFile()).andDeploy().build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deployed = true;
        return true;
    }

    synchronized void undeployApplication() {
        if (deployed) {
            String name = file.getFileName().toString();
            execute(manager().newDeploymentPlan().undeploy(name).remove(name).build());
            deployed = false;
        }
    }

    private ServerDeploymentManager manager() {
        try {
            if (client == null) {
                client = ModelControllerClient.Factory.create("localhost", managementPort);
            }
            return ServerDeploymentManager.Factory.create(client);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void execute(DeploymentPlan plan) {
        try {
            var result = manager().execute(plan).get();
            for (var action : plan.getDeploymentActions()) {
                ServerDeploymentActionResult done = result.getDeploymentActionResult(action.getId());
                if (done.getDeploymentException() != null) {
                    throw new IllegalStateException("The server refused " + file, done.getDeploymentException());
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The server refused " + file, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How many SQL statements the persistence unit has prepared so far; counting begins with the first call. */
    synchronized long statementsPrepared() {
        try {
            manager();
            ModelNode unit = Operations.createAddress(
                    "deployment", file.getFileName().toString(),
                    "subdeployment", "madoguchi-ejb.jar",
                    "subsystem", "jpa",
                    "hibernate-persistence-unit", "madoguchi.ear/madoguchi-ejb.jar#madoguchi");
            client.execute(Operations.createWriteAttributeOperation(unit, "enabled", true));
            return answer(Operations.createReadAttributeOperation(unit, "prepared-statement-count"))
                    .asLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has a timer of a singleton run now, in its own thread as at its own hour, and waits for its end. */
    synchronized void fireTimer(String bean) {
        try {
            manager();
            ModelNode service = Operations.createAddress(
                    "deployment",
                    file.getFileName().toString(),
                    "subdeployment",
                    "madoguchi-ejb.jar",
                    "subsystem",
                    "ejb3",
                    "singleton-bean",
                    bean,
                    "service",
                    "timer-service");
            ModelNode timers =
                    answer(Operations.createOperation("read-children-names", service), "child-type", "timer");
            for (ModelNode timer : timers.asList()) {
                ModelNode one = service.clone().add("timer", timer.asString());
                answer(Operations.createOperation("trigger", one));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ModelNode answer(ModelNode operation, String... parameters) throws IOException {
        for (int i = 0; i < parameters.length; i += 2) {
            operation.get(parameters[i]).set(parameters[i + 1]);
        }
        ModelNode answer = client.execute(operation);
        if (!Operations.isSuccessfulOutcome(answer)) {
            throw new IllegalStateException(
                    Operations.getFailureDescription(answer).asString());
        }
        return Operations.readResult(answer);
    }

    /** Ends the connection; what is deployed stays, even when the server dies now and is started again. */
    synchronized void close() {
        if (client != null) {
            try {
                client.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            client = null;
        }
    }
}

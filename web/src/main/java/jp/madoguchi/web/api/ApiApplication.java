package jp.madoguchi.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The REST API, version 1. Whatever the console can do, the API can do. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Madoguchi",
                        version = "1",
                        description =
                                "Data-subject requests under Japan's Act on the Protection of Personal Information"))
public class ApiApplication extends Application {}

package jp.madoguchi.config.launcher;

/** What a person reads when everything is up: where it is and whom to log in as. */
record Welcome(Ports ports, Home home) {

    private static final String ACCOUNTS = """

            Log in as (password of all: madoguchi-demo)
              sato        intake-clerk, fee-clerk               受付担当・経理
              kato        identity-verifier                     本人確認担当
              suzuki      case-handler                          起案者
              kobayashi   case-handler                          起案者
              watanabe    system-owner                          調査担当
              yamamoto    legal, restricted-reviewer            法務
              takahashi   privacy-manager                       個人情報保護管理者
              nakamura    privacy-manager, restricted-reviewer  個人情報保護管理者
              mori        restricted-reviewer                   制限区画担当
              tanaka      manager                               管理職
              ito         auditor                               監査責任者
              kimura      administrator                         システム管理者
              hanako      customer                              髙橋 花子
              taro        customer                              山田 太郎
            """;

    String text(long seconds) {
        return """

                READY after %d s. Ctrl-C stops everything.

                  Portal            %s/            (English: %s/?lang=en)
                  Staff console     %s/console/
                  REST API          %s/api/v1/     (described at %s/openapi)
                  Mail inbox        %s/
                  Keycloak          %s/            (admin; password in %s)
                  Health, metrics   %s/health/ready  %s/prometheus
                  PostgreSQL        localhost:%d, database madoguchi
                  Data              %s
                %s""".formatted(
                        seconds,
                        ports.applicationUrl(),
                        ports.applicationUrl(),
                        ports.applicationUrl(),
                        ports.applicationUrl(),
                        ports.applicationUrl(),
                        ports.inboxUrl(),
                        ports.keycloakUrl(),
                        home.keys().passwordFile("keycloak-admin"),
                        ports.managementUrl(),
                        ports.managementUrl(),
                        ports.database(),
                        home.path(),
                        ACCOUNTS);
    }
}

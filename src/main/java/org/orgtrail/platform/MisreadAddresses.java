package org.orgtrail.platform;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Engine;
import org.apache.catalina.Host;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.mapper.MappingData;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Has addresses that Tomcat cannot read told of by the application, in its words: otherwise Tomcat would not know whose they are,
 * and say it in its own.
 */
@Component
class MisreadAddresses implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addEngineValves(new ToTheApplication());
    }

    private static final class ToTheApplication extends ValveBase {

        ToTheApplication() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            MappingData mapping = request.getMappingData();
            if (response.isError() && mapping.context == null && getContainer() instanceof Engine engine) {
                Container host = engine.findChild(engine.getDefaultHost());
                for (Container application : host.findChildren()) {
                    mapping.host = (Host) host;
                    mapping.context = (Context) application;
                }
            }
            getNext().invoke(request, response);
        }
    }
}

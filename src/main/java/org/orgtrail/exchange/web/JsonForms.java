package org.orgtrail.exchange.web;

import org.orgtrail.shared.EffectivePeriod;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How values of ours are written in answers, where that is not how Java has them. */
@Configuration(proxyBeanMethods = false)
class JsonForms {

    @Bean
    JacksonModule formsOfTheApi() {
        return new SimpleModule("orgtrail").addSerializer(EffectivePeriod.class, new Period());
    }

    /** {@code from}, the first day, and {@code to}, the first day after, null until further notice. */
    private static final class Period extends StdSerializer<EffectivePeriod> {

        Period() {
            super(EffectivePeriod.class);
        }

        @Override
        public void serialize(EffectivePeriod period, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            out.writeStringProperty("from", period.from().toString());
            if (period.end().isPresent()) {
                out.writeStringProperty("to", period.end().get().toString());
            } else {
                out.writeNullProperty("to");
            }
            out.writeEndObject();
        }
    }
}

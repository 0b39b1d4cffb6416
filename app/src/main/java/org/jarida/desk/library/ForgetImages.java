package org.jarida.desk.library;

import java.time.Clock;
import org.jarida.article.ImageUses;
import org.jarida.media.library.RemoveImage;
import org.jarida.platform.JobHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets removed images when they can no longer be brought back. */
@Configuration(proxyBeanMethods = false)
class ForgetImages {
    @Bean
    JobHandler forgetImageJob(RemoveImage remove, Clock clock) {
        return new JobHandler(
                RemoveImage.JOB, image -> remove.forget(image, ImageUses::isUsed, clock.instant()));
    }
}

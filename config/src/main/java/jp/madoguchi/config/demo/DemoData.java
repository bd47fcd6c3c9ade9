package jp.madoguchi.config.demo;

import jp.madoguchi.config.client.Office;
import jp.madoguchi.config.launcher.FirstStart;

/** Fills a new installation with about sixty requests in every state, so that every page has something to show. */
public class DemoData implements FirstStart {

    @Override
    public void seed(Stage stage) {
        stage.progress().tell("demo data", "about sixty requests of the past seven weeks are being filed and worked");
        Diary diary = new Diary();
        new Histories(new Office(stage.applicationUrl(), stage.keycloakUrl()), diary).write();
        diary.play(stage.clock(), stage.progress());
        stage.progress().tell("demo data", "done");
    }
}

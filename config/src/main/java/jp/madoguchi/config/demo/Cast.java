package jp.madoguchi.config.demo;

import java.util.List;

/** The demo's people. All are invented; their addresses end in a domain that cannot exist. */
public final class Cast {

    public record Somebody(String name, String kana, String email, String phone, String address) {}

    private static final List<String> FAMILIES = List.of(
            "佐々木 ササキ sasaki",
            "山口 ヤマグチ yamaguchi",
            "松本 マツモト matsumoto",
            "井上 イノウエ inoue",
            "斎藤 サイトウ saito",
            "清水 シミズ shimizu",
            "山﨑 ヤマザキ yamazaki",
            "森 モリ mori",
            "池田 イケダ ikeda",
            "橋本 ハシモト hashimoto",
            "阿部 アベ abe",
            "石川 イシカワ ishikawa",
            "前田 マエダ maeda",
            "藤田 フジタ fujita",
            "小川 オガワ ogawa",
            "後藤 ゴトウ goto",
            "岡田 オカダ okada",
            "長谷川 ハセガワ hasegawa",
            "村上 ムラカミ murakami",
            "近藤 コンドウ kondo",
            "勅使河原 テシガワラ teshigawara",
            "遠藤 エンドウ endo",
            "青木 アオキ aoki",
            "坂本 サカモト sakamoto",
            "𠮷田 ヨシダ yoshida",
            "福田 フクダ fukuda",
            "太田 オオタ ota",
            "西村 ニシムラ nishimura",
            "渡邉 ワタナベ watanabe.k",
            "原田 ハラダ harada");
    private static final List<String> GIVEN = List.of(
            "陽菜 ヒナ hina",
            "蓮 レン ren",
            "結衣 ユイ yui",
            "大翔 ヒロト hiroto",
            "美咲 ミサキ misaki",
            "悠真 ユウマ yuma",
            "さくら サクラ sakura",
            "健太郎 ケンタロウ kentaro",
            "桃子 モモコ momoko",
            "翔太 ショウタ shota",
            "由美子 ユミコ yumiko",
            "誠 マコト makoto",
            "千尋 チヒロ chihiro");
    private static final List<String> PLACES = List.of(
            "東京都千代田区丸の内見本町1-2-3",
            "大阪府大阪市北区見本通4-5-6 サンプルマンション1203号室",
            "北海道札幌市中央区見本条西7丁目",
            "福岡県福岡市博多区見本町8-9",
            "愛知県名古屋市中区見本1-10-11",
            "宮城県仙台市青葉区見本町2-12",
            "京都府京都市中京区見本通三条上る見本町131 ハイツ見本205",
            "沖縄県那覇市見本3-14-15");

    private Cast() {}

    /** The n-th person; the same number is always the same person. */
    public static Somebody person(int number) {
        String[] family = FAMILIES.get(number % FAMILIES.size()).split(" ");
        String[] given = GIVEN.get(number * 5 % GIVEN.size()).split(" ");
        return new Somebody(
                family[0] + " " + given[0],
                family[1] + " " + given[1],
                given[2] + "." + family[2] + "@example.jp",
                "03-0000-%04d".formatted(1000 + number * 37),
                PLACES.get(number % PLACES.size()));
    }

    public static Somebody hanako() {
        return new Somebody("髙橋 花子", "タカハシ ハナコ", "hanako@example.jp", "03-0000-0001", PLACES.get(0));
    }

    public static Somebody taro() {
        return new Somebody("山田 太郎", "ヤマダ タロウ", "taro@example.jp", "03-0000-0002", PLACES.get(4));
    }

    public static Somebody english(int number) {
        List<Somebody> visitors = List.of(
                new Somebody("Emma Sample", null, "emma.sample@example.com", "03-0000-0101", PLACES.get(1)),
                new Somebody("Noah Example", null, "noah.example@example.com", "03-0000-0102", PLACES.get(7)),
                new Somebody("Olivia Specimen", null, "olivia.specimen@example.com", "03-0000-0103", PLACES.get(3)));
        return visitors.get(number % visitors.size());
    }
}

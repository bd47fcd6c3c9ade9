package jp.madoguchi.policy;

/** The names of the levels of proof (domain 4.1), as files write them. */
final class Levels {

    private Levels() {}

    static void require(String level, String key) {
        if (level == null || !level.matches("A[0-4]")) {
            throw new IllegalArgumentException(key + " has to be one of A0 to A4");
        }
    }
}

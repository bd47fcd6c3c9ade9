package jp.madoguchi.verification;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When the documents of a request will be destroyed.
 *
 * @param dueOn {@code null} while the request is open
 * @param held whether a hold keeps them beyond that day
 */
public record DestructionPlan(LocalDate dueOn, boolean held) implements Serializable {}

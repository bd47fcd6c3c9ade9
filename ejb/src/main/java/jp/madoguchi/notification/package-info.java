/**
 * Answers: what do we owe whom in writing? The console reads {@link jp.madoguchi.notification.Notices}, the
 * portal {@link jp.madoguchi.notification.LettersOfRequester}; everything else reaches this context by event, either a step of the life cycle or {@link jp.madoguchi.shared.MailOwed}. Raises
 * {@link jp.madoguchi.notification.NoticeOwed}, {@link jp.madoguchi.notification.NoticeDelivered} and
 * {@link jp.madoguchi.notification.NoticeParked}.
 */
package jp.madoguchi.notification;

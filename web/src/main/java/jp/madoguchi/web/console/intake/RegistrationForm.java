package jp.madoguchi.web.console.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.intake.Registration;
import jp.madoguchi.request.AccountType;
import jp.madoguchi.request.Channel;
import jp.madoguchi.request.RequestType;
import jp.madoguchi.request.RequesterKind;
import jp.madoguchi.request.RequesterRelation;
import jp.madoguchi.request.SubmittedForm;
import jp.madoguchi.shared.Language;

/** What the clerk has typed so far of a request that came in by another way than the web. */
public class RegistrationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Channel channel;
    private LocalDate arrivedOn;
    private Language language = Language.JA;
    private RequesterKind requesterKind = RequesterKind.PRINCIPAL;
    private RequesterRelation relation = RequesterRelation.CUSTOMER;
    private AccountType accountType = AccountType.PERSONAL;
    private String identifiers;
    private String regime;
    private String previousReference;
    private final PersonForm requester = new PersonForm();
    private final PersonForm principal = new PersonForm();
    private final List<ItemForm> items = new ArrayList<>();

    Registration asRegistration() {
        SubmittedForm form = new SubmittedForm(
                requesterKind,
                requester.asPerson(),
                isByAgent() ? principal.asPerson() : null,
                accountType,
                identifiers == null ? List.of() : lines(identifiers),
                relation,
                regime == null ? List.of() : List.of(regime));
        return new Registration(
                channel,
                arrivedOn,
                language,
                form,
                items.stream().map(ItemForm::asAsked).toList(),
                previousReference);
    }

    void add(RequestType type) {
        items.add(ItemForm.of(type));
    }

    void remove(int index) {
        items.remove(index);
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public boolean isByAgent() {
        return requesterKind != null && requesterKind.isAgent();
    }

    public List<ItemForm> getItems() {
        return items;
    }

    public PersonForm getRequester() {
        return requester;
    }

    public PersonForm getPrincipal() {
        return principal;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel chosen) {
        channel = chosen;
    }

    public LocalDate getArrivedOn() {
        return arrivedOn;
    }

    public void setArrivedOn(LocalDate day) {
        arrivedOn = day;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language chosen) {
        language = chosen;
    }

    public RequesterKind getRequesterKind() {
        return requesterKind;
    }

    public void setRequesterKind(RequesterKind chosen) {
        requesterKind = chosen;
    }

    public RequesterRelation getRelation() {
        return relation;
    }

    public void setRelation(RequesterRelation chosen) {
        relation = chosen;
    }

    public AccountType getAccountType() {
        return accountType;
    }

    public void setAccountType(AccountType chosen) {
        accountType = chosen;
    }

    public String getIdentifiers() {
        return identifiers;
    }

    public void setIdentifiers(String typed) {
        identifiers = typed;
    }

    public String getRegime() {
        return regime;
    }

    public void setRegime(String chosen) {
        regime = chosen;
    }

    public String getPreviousReference() {
        return previousReference;
    }

    public void setPreviousReference(String typed) {
        previousReference = typed;
    }
}

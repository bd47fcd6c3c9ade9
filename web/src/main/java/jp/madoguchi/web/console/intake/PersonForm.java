package jp.madoguchi.web.console.intake;

import java.io.Serializable;
import jp.madoguchi.request.Person;

/** What the clerk has typed about one person. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String nameKana;
    private String formerName;
    private String email;
    private String phone;
    private String postalAddress;

    Person asPerson() {
        return new Person(name, nameKana, email, phone, postalAddress, formerName);
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public String getNameKana() {
        return nameKana;
    }

    public void setNameKana(String typed) {
        nameKana = typed;
    }

    public String getFormerName() {
        return formerName;
    }

    public void setFormerName(String typed) {
        formerName = typed;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String typed) {
        email = typed;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String typed) {
        phone = typed;
    }

    public String getPostalAddress() {
        return postalAddress;
    }

    public void setPostalAddress(String typed) {
        postalAddress = typed;
    }
}

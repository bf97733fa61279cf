/** Why something is refused, in German, by the English words; # stands for a number, * for any text. */
export const refusals: Readonly<Record<string, string>> = {
  "Only the person who made these changes, or someone who may make the reverse changes, can undo them.":
    "Das kann nur zurücknehmen, wer es geändert hat oder die Gegenänderungen machen dürfte.",
  "It has been undone already.": "Das wurde schon zurückgenommen.",
  "This kind of change cannot be undone.": "Diese Art von Änderung lässt sich nicht zurücknehmen.",
  "You can no longer read these records.": "Sie können diese Datensätze nicht mehr lesen.",
  "Only administrators look after the system.": "Nur Administratoren kümmern sich um das System.",
  "Only administrators may look after jobs.":
    "Nur Administratoren dürfen sich um Aufträge kümmern.",
  "Only administrators may look at other people's sessions.":
    "Nur Administratoren dürfen die Sitzungen anderer ansehen.",
  "Only administrators may look at the system.": "Nur Administratoren dürfen das System ansehen.",
  "Only administrators may set up webhooks.": "Nur Administratoren dürfen Webhooks einrichten.",
  "Only administrators see which mails were sent.":
    "Nur Administratoren sehen, welche E-Mails verschickt wurden.",
  "Only administrators may ask about another user.":
    "Nur Administratoren dürfen nach anderen Benutzern fragen.",
  "Only administrators may erase a person.":
    "Nur Administratoren dürfen die Daten einer Person löschen.",
  "Only administrators may export everything.": "Nur Administratoren dürfen alles exportieren.",
  "Only administrators read the whole log of changes.":
    "Nur Administratoren lesen das ganze Protokoll der Änderungen.",
  "Only administrators may change *.": "Nur Administratoren dürfen * ändern.",
  "Only signed-in administrators may view as someone else.":
    "Nur angemeldete Administratoren dürfen als jemand anderes schauen.",
  "Only people import files.": "Nur Personen importieren Dateien.",
  "Only people upload files.": "Nur Personen laden Dateien hoch.",
  "Only people do things.": "Nur Personen tun etwas.",
  "Only people save views.": "Nur Personen speichern Ansichten.",
  "Only the person who sent the file can change or start this.":
    "Nur wer die Datei geschickt hat, kann das ändern oder starten.",
  "An API key cannot do that: sign in yourself.":
    "Ein API-Schlüssel kann das nicht: Melden Sie sich selbst an.",
  "Everyone may pin reports.": "Alle dürfen Berichte anheften.",
  "It is on your own page.": "Er steht auf Ihrer eigenen Seite.",
  "It is on another person's own page.": "Er steht auf der eigenen Seite einer anderen Person.",
  "A team's members read its page.": "Die Mitglieder eines Teams lesen seine Seite.",
  "Only the team's managers and administrators may change its page.":
    "Nur Manager des Teams und Administratoren dürfen seine Seite ändern.",
  "Everyone may save views.": "Alle dürfen Ansichten speichern.",
  "It is your own view.": "Es ist Ihre eigene Ansicht.",
  "It is another person's own view.": "Es ist die eigene Ansicht einer anderen Person.",
  "The view is shared.": "Die Ansicht ist geteilt.",
  "Only its owner and administrators may change a shared view.":
    "Eine geteilte Ansicht ändern nur, wem sie gehört, und Administratoren.",
  "Upload a new file instead.": "Laden Sie stattdessen eine neue Datei hoch.",
  "Files follow the rights on their record.": "Für Dateien gelten die Rechte an ihrem Datensatz.",
  "Its record is gone.": "Der Datensatz dazu ist weg.",
  "It is your own upload.": "Sie haben die Datei selbst hochgeladen.",
  "Its record is in the trash.": "Der Datensatz dazu liegt im Papierkorb.",
  "It is in the trash.": "Es liegt im Papierkorb.",
  "Only administrators may restore files from the trash; your role is *.":
    "Nur Administratoren dürfen Dateien aus dem Papierkorb holen; Ihre Rolle ist *.",
  "Administrators may restore all files.": "Administratoren dürfen alle Dateien wiederherstellen.",
  "What happened is written once and not edited.":
    "Was geschehen ist, wird einmal aufgeschrieben und nicht geändert.",
  "People read the targets of those whose leads they read.":
    "Wer die Leads einer Person sieht, sieht auch ihre Ziele.",
  "Only administrators may take targets away or bring them back.":
    "Nur Administratoren dürfen Ziele wegnehmen oder zurückholen.",
  "Only managers and administrators may set targets.":
    "Nur Teamleitungen und Administratoren dürfen Ziele setzen.",
  "Users see and change only themselves.": "Benutzer sehen und ändern nur sich selbst.",
  "Managers see their team and change only themselves.":
    "Teamleitungen sehen ihr Team und ändern nur sich selbst.",
  "Administrators manage all users.": "Administratoren verwalten alle Benutzer.",
  "* is * and cannot sign in.": "* ist * und kann sich nicht anmelden.",
  "Email or password is wrong.": "E-Mail oder Passwort ist falsch.",
  "Email or password is wrong. # try left, then a pause of # minutes.":
    "E-Mail oder Passwort ist falsch. Noch # Versuch, dann # Minuten Pause.",
  "Email or password is wrong. # tries left, then a pause of # minutes.":
    "E-Mail oder Passwort ist falsch. Noch # Versuche, dann # Minuten Pause.",
  "Start again with your password.": "Beginnen Sie noch einmal mit Ihrem Passwort.",
  "This * does not fit.": "Das passt nicht (*).",
  "This passkey does not fit. Use your password.":
    "Dieser Passkey passt nicht. Nehmen Sie Ihr Passwort.",
  "This passkey is there already.": "Diesen Passkey gibt es schon.",
  "Remove a passkey first: # is the most.":
    "Entfernen Sie zuerst einen Passkey: Mehr als # gehen nicht.",
  "Revoke a key first: # is the most.":
    "Widerrufen Sie zuerst einen Schlüssel: Mehr als # gehen nicht.",
  "The second factor is on. Switch it off first.":
    "Der zweite Faktor ist an. Schalten Sie ihn zuerst aus.",
  "Start with a new secret first.": "Beginnen Sie zuerst mit einem neuen Geheimnis.",
  "This code does not fit. Type the one shown now.":
    "Dieser Code passt nicht. Geben Sie den ein, der jetzt angezeigt wird.",
  "This is not the code that the server printed.":
    "Das ist nicht der Code, den der Server ausgegeben hat.",
  "This is not your current password.": "Das ist nicht Ihr jetziges Passwort.",
  "This is your current password.": "Das ist Ihr jetziges Passwort.",
  "This password is on lists of leaked ones. Use another one.":
    "Dieses Passwort steht auf Listen bekannt gewordener Passwörter. Nehmen Sie ein anderes.",
  "Leave your own address out of your password.":
    "Lassen Sie Ihre eigene Adresse aus dem Passwort weg.",
  "This link was used or has expired. Ask for a new one.":
    "Dieser Link wurde benutzt oder ist abgelaufen. Fordern Sie einen neuen an.",
  "Sign in again: this session is over": "Melden Sie sich neu an: Diese Sitzung ist zu Ende",
  "Sign in first": "Melden Sie sich zuerst an",
  "Too many sign-ins at once. Try again soon.":
    "Zu viele Anmeldungen auf einmal. Versuchen Sie es gleich noch einmal.",
  "Too many requests at once. Try again soon.":
    "Zu viele Anfragen auf einmal. Versuchen Sie es gleich noch einmal.",
  "Too many requests. Try again in # s.": "Zu viele Anfragen. Versuchen Sie es in # s noch einmal.",
  "Type the code.": "Geben Sie den Code ein.",
  "Type the whole code.": "Geben Sie den ganzen Code ein.",
  "Type your email address.": "Geben Sie Ihre E-Mail-Adresse ein.",
  "The record has been changed since you read it":
    "Der Datensatz wurde geändert, seit Sie ihn gelesen haben",
  "The user has been changed since you read it":
    "Der Benutzer wurde geändert, seit Sie ihn gelesen haben",
  "Someone else changed this while you were editing":
    "Jemand anderes hat das geändert, während Sie es bearbeitet haben",
  "Move the one person of this team to another one first.":
    "Verschieben Sie zuerst die eine Person dieses Teams in ein anderes.",
  "Move the # people of this team to another one first.":
    "Verschieben Sie zuerst die # Personen dieses Teams in ein anderes.",
  "The stage * has leads; merge or move them first.":
    "Die Phase * hat Leads; führen Sie sie zusammen oder verschieben Sie sie zuerst.",
  "This pipeline has no stage of the type *.": "Diese Pipeline hat keine Phase der Art *.",
  "A pipeline needs a stage of the type *.": "Eine Pipeline braucht eine Phase der Art *.",
  "This is the last pipeline; leads need one.": "Das ist die letzte Pipeline; Leads brauchen eine.",
  "This lead is open already.": "Dieser Lead ist schon offen.",
  "This lead is won already.": "Dieser Lead ist schon gewonnen.",
  "This lead is lost already.": "Dieser Lead ist schon verloren.",
  "* has moved this lead to * meanwhile.": "* hat diesen Lead inzwischen nach * verschoben.",
  "Switch the webhook on first.": "Schalten Sie den Webhook zuerst ein.",
  "Only a file that has been checked can be imported":
    "Nur eine geprüfte Datei kann importiert werden",
  "This import has been started already": "Dieser Import wurde schon gestartet",
  "This import is not running": "Dieser Import läuft nicht",
  "The file is kept for a day; send it again":
    "Die Datei wird einen Tag aufbewahrt; schicken Sie sie noch einmal",
  "The file has no rows": "Die Datei hat keine Zeilen",
  "The file is empty": "Die Datei ist leer",
  "The file has more than # columns": "Die Datei hat mehr als # Spalten",
  "The file has more than # rows; split it": "Die Datei hat mehr als # Zeilen; teilen Sie sie",
  "A quote is opened and never closed*": "Ein Anführungszeichen wird geöffnet und nie geschlossen*",
  "The file cannot be read as a table*": "Die Datei lässt sich nicht als Tabelle lesen*",
  "A file may have at most # MB": "Eine Datei darf höchstens # MB haben",
  "Send at most # MB": "Schicken Sie höchstens # MB",
  "Choose a file.": "Wählen Sie eine Datei.",
  "The form is broken": "Das Formular ist beschädigt",
  "Send the form as the page does": "Schicken Sie das Formular so, wie die Seite es tut",
  "The upload is broken or ended early": "Das Hochladen wurde unterbrochen oder ist beschädigt",
  "The body took too long": "Das Senden hat zu lange gedauert",
  "Some fields need another value": "Einige Felder brauchen einen anderen Wert",
  "Another company has this domain.": "Eine andere Firma hat diese Domain.",
  "Another field has this key.": "Ein anderes Feld hat diesen Schlüssel.",
  "Another reason has this key.": "Ein anderer Grund hat diesen Schlüssel.",
  "Another stage of this pipeline has this key.":
    "Eine andere Phase dieser Pipeline hat diesen Schlüssel.",
  "Another user has this address.": "Ein anderer Benutzer hat diese Adresse.",
  "Choose a company that you can see.": "Wählen Sie eine Firma, die Sie sehen können.",
  "Choose a customer or a company.": "Wählen Sie einen Kunden oder eine Firma.",
  "Choose a pipeline that exists.": "Wählen Sie eine Pipeline, die es gibt.",
  "Choose a team that exists.": "Wählen Sie ein Team, das es gibt.",
  "Choose another record.": "Wählen Sie einen anderen Datensatz.",
  "Choose someone else than yourself.": "Wählen Sie jemand anderen als sich selbst.",
  "Choose someone else.": "Wählen Sie jemand anderen.",
  "Name at least one field to change.": "Nennen Sie mindestens ein Feld, das sich ändern soll.",
  "Say in a few words why the lead was lost.":
    "Sagen Sie in ein paar Worten, warum der Lead verloren ging.",
  "Take records out of the trash first.": "Holen Sie die Datensätze zuerst aus dem Papierkorb.",
  "Only administrators check the log of changes.":
    "Nur Administratoren prüfen das Protokoll der Änderungen.",
  "Only administrators export what is kept of a person.":
    "Nur Administratoren exportieren, was über eine Person gespeichert ist.",
  "Only administrators look after what is kept.":
    "Nur Administratoren kümmern sich darum, was aufbewahrt wird.",
  "Only administrators may purge records.":
    "Nur Administratoren dürfen Datensätze endgültig löschen.",
  "Customer not found": "Den Kunden gibt es nicht, oder Sie dürfen ihn nicht sehen.",
  "Company not found": "Die Firma gibt es nicht, oder Sie dürfen sie nicht sehen.",
  "Lead not found": "Den Lead gibt es nicht, oder Sie dürfen ihn nicht sehen.",
  "Task not found": "Die Aufgabe gibt es nicht, oder Sie dürfen sie nicht sehen.",
  "Something went wrong on our side": "Bei uns ist etwas schiefgegangen",
  "The database does not answer. Try again soon.":
    "Die Datenbank antwortet nicht. Versuchen Sie es bald noch einmal.",
  "The database does not answer": "Die Datenbank antwortet nicht",
  "Choose another lead of that stage.": "Wählen Sie einen anderen Lead dieser Phase.",
  "There is no such field.": "So ein Feld gibt es nicht.",
  "There is nothing at this address": "Unter dieser Adresse gibt es nichts",
};

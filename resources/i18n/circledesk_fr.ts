<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About CircleDesk</source>
            <translation>À propos de CircleDesk</translation>
        </message>
        <message>
            <source>The desk of an open government circle: sessions, actas and the commitments of its plan.</source>
            <translation>Le bureau d’un cercle de gouvernement ouvert : séances, procès-verbaux et engagements de son plan.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Logiciel libre sous Licence publique générale GNU, version 3 ou ultérieure.</translation>
        </message>
        <message>
            <source>Typeface Inter (OFL), icons Tabler (MIT), Qt (LGPL).</source>
            <translation>Police Inter (OFL), icônes Tabler (MIT), Qt (LGPL).</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>AgendaPane</name>
        <message>
            <source>Agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed from the agenda: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the item (F2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the item up (Alt+Up)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the item down (Alt+Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item dealt with, or open again (Ctrl+Shift+K)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the item (Del)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dealt with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} min</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>You will join the circle that sent this invitation: {0}</source>
            <translation>Vous rejoindrez le cercle qui a envoyé cette invitation : {0}</translation>
        </message>
        <message>
            <source>Begin a new circle instead</source>
            <translation>Plutôt commencer un nouveau cercle</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Rejoindre</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Welcome to CircleDesk</source>
            <translation>Bienvenue dans CircleDesk</translation>
        </message>
        <message>
            <source>Everything stays on this laptop. No account and no network are needed; you can share with the rest of the circle later.</source>
            <translation>Tout reste sur cet ordinateur. Ni compte ni réseau ne sont nécessaires ; vous pourrez partager plus tard avec le reste du cercle.</translation>
        </message>
        <message>
            <source>Which circle do you work with?</source>
            <translation>Avec quel cercle travaillez-vous ?</translation>
        </message>
        <message>
            <source>The six commitments of the action plan, their institutions, committees and agendas.</source>
            <translation>Les six engagements du plan d’action, leurs institutions, leurs comités et l’ordre du jour habituel.</translation>
        </message>
        <message>
            <source>Only the tools. You write the plan, the committees and the people yourself.</source>
            <translation>Les outils seuls. Vous saisissez le plan, les comités et les personnes.</translation>
        </message>
        <message>
            <source>A circle of invented people with sessions held and an acta signed, to try things out.</source>
            <translation>Un cercle de personnes inventées, avec des séances tenues et un procès-verbal signé, pour essayer.</translation>
        </message>
        <message>
            <source>Template Bogotá 2021-2023</source>
            <translation>Modèle Bogotá 2021-2023</translation>
        </message>
        <message>
            <source>Empty circle</source>
            <translation>Cercle vide</translation>
        </message>
        <message>
            <source>Demonstration</source>
            <translation>Démonstration</translation>
        </message>
        <message>
            <source>I have an invitation file…</source>
            <translation>J’ai un fichier d’invitation…</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>Votre &amp;nom</translation>
        </message>
        <message>
            <source>It locks the data on this laptop. Nobody can recover it for you.</source>
            <translation>Elle verrouille les données de cet ordinateur. Personne ne pourra la retrouver pour vous.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Phrase de passe</translation>
        </message>
        <message>
            <source>Passphrase, &amp;once more</source>
            <translation>Phrase de passe, &amp;encore une fois</translation>
        </message>
        <message>
            <source>&amp;Show what I type</source>
            <translation>&amp;Montrer ce que je saisis</translation>
        </message>
        <message>
            <source>Invitations (*.circledesk-invitation);;All files (*)</source>
            <translation>Invitations (*.circledesk-invitation);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Open an invitation</source>
            <translation>Ouvrir une invitation</translation>
        </message>
        <message>
            <source>Write your name; it signs what you record.</source>
            <translation>Écrivez votre nom ; il accompagne ce que vous enregistrez.</translation>
        </message>
        <message>
            <source>Use at least {0} characters.</source>
            <translation>Utilisez au moins {0} caractères.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Type it again.</source>
            <translation>Les deux phrases de passe sont différentes. Saisissez-la de nouveau.</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>just now</source>
            <translation>à l’instant</translation>
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <translation>
                <numerusform>il y a %n s</numerusform>
                <numerusform>il y a %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>il y a %n min</numerusform>
                <numerusform>il y a %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>il y a %n h</numerusform>
                <numerusform>il y a %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>%n field(s) have two values, typed on two laptops.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you write stays here. Share it through a folder whenever you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last reached: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No round was done yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actas in progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No acta is waiting: each held session has its acta signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue tasks of sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No task is late.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sharing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only on this laptop</source>
            <translation>Seulement sur cet ordinateur</translation>
        </message>
        <message>
            <source>Go to sync</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session {0} · {1} · acta {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was due on {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyMap</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>all shortcuts</source>
            <translation>tous les raccourcis</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>This page could not be opened</source>
            <translation>Cette page n’a pas pu s’ouvrir</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>This could not be done</source>
            <translation>Cela n’a pas pu se faire</translation>
        </message>
    </context>
    <context>
        <name>Meetings</name>
        <message>
            <source>Extraordinary session {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ordinary session {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} in favour, {1} against, {2} blank, {3} abstained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved by {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quorum {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reason: {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>A&amp;ller</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>A&amp;ffichage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Sombre</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;Contraste élevé</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Thème</translation>
        </message>
        <message>
            <source>Text &amp;size</source>
            <translation>&amp;Taille du texte</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Plein écran</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <source>&amp;About CircleDesk</source>
            <translation>À &amp;propos de CircleDesk</translation>
        </message>
    </context>
    <context>
        <name>NextSession</name>
        <message>
            <source>No session is planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan one: its agenda already brings the usual items and its roll those who have a seat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the first session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sessions after that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session {0} is going on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next session · number {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place still to be written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In %n day(s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n day(s) ago</source>
            <translation type="unfinished">il y a %n jour</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>Strong.</source>
            <translation>Forte.</translation>
        </message>
        <message>
            <source>Fair. One more word makes it strong.</source>
            <translation>Correcte. Un mot de plus la rend forte.</translation>
        </message>
        <message>
            <source>Weak. Use four or five words that only you put together.</source>
            <translation>Faible. Utilisez quatre ou cinq mots que vous seul réuniriez.</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Committees</source>
            <translation>Comités</translation>
        </message>
        <message>
            <source>Plan commitments</source>
            <translation>Engagements du plan</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Rapports</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Synchronisation</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>QuorumStrip</name>
        <message>
            <source>No quorum rule</source>
            <translation>Sans règle de quorum</translation>
        </message>
        <message>
            <source>Quorum: {present} of {seats} ({since})</source>
            <translation>Quorum : {present} sur {seats} ({since})</translation>
        </message>
        <message>
            <source>Quorum: {present} of {seats}</source>
            <translation>Quorum : {present} sur {seats}</translation>
        </message>
        <message numerus="yes">
            <source>%n more for a quorum</source>
            <translation>
                <numerusform>Il en manque %n pour le quorum</numerusform>
                <numerusform>Il en manque %n pour le quorum</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Un problème est survenu</translation>
        </message>
        <message>
            <source>This is a mistake of the program</source>
            <translation>C’est une erreur du programme</translation>
        </message>
        <message>
            <source>What you typed is kept and you can go on. Nothing is sent anywhere by itself.</source>
            <translation>Ce que vous avez saisi est conservé et vous pouvez continuer. Rien n’est envoyé de soi-même.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>SessionHeader</name>
        <message>
            <source>Back to the committee's sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details of the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2 values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} fields with 2 values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No quorum rule</source>
            <translation type="unfinished">Sans règle de quorum</translation>
        </message>
        <message>
            <source>Quorum {0}/{1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · since {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}/{1} · a sector is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}/{1} · {2} missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the acta…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review and sign…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the session</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>Only on this laptop</source>
            <translation>Seulement sur cet ordinateur</translation>
        </message>
        <message numerus="yes">
            <source>Not connected · %n to send</source>
            <translation>
                <numerusform>Hors connexion · %n à envoyer</numerusform>
                <numerusform>Hors connexion · %n à envoyer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to send</source>
            <translation>
                <numerusform>%n à envoyer</numerusform>
                <numerusform>%n à envoyer</numerusform>
            </translation>
        </message>
        <message>
            <source>Shared with the circle</source>
            <translation>Partagé avec le cercle</translation>
        </message>
        <message>
            <source>No connection · %n change(s) to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n change(s) to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up to date</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Saved {0}</source>
            <translation>Enregistré {0}</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Annuler l’action</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Fermer l’avis</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Open your desk</source>
            <translation>Ouvrez votre bureau</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Phrase de passe</translation>
        </message>
        <message>
            <source>&amp;Show what I type</source>
            <translation>&amp;Montrer ce que je saisis</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Type the passphrase of this desk.</source>
            <translation>Saisissez la phrase de passe de ce bureau.</translation>
        </message>
    </context>
    <context>
        <name>_TitleLine</name>
        <message>
            <source>Title of the item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title; Enter keeps it, Esc leaves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected result</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>

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
            <source>What to do with the item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dealt with, or open again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
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
        <name>BodyCard</name>
        <message>
            <source>&amp;Sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Members and offices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To confirm</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n seat(s) today</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a vote</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Meets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quorum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Members</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BodyForm</name>
        <message>
            <source>Add a body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Months between sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Months between sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual &amp;place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its quorum begins as half plus one, to be confirmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what the body is called.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckInForm</name>
        <message>
            <source>Report progress · {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A report is kept as it is; a correction is another report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a level of OGP's scale.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write in one or two sentences what was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Who reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Institution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;As of which day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As of which day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Percentage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pe&amp;rcentage by its own account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole commitment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Milestone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the committee &amp;found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was &amp;done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Bottlenecks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Evidence: what it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lin&amp;k</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check-in of a commitment of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correction of a check-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bottlenecks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commitment of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level (OGP)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress in %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As of</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommitmentsPage</name>
        <message>
            <source>Commitments of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to all commitments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts to confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>report progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>back to all commitments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The milestone is kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommitteesPage</name>
        <message>
            <source>plan a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Committees</source>
            <translation type="unfinished">Comités</translation>
        </message>
        <message>
            <source>The Circle and its committees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bodies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} (to confirm)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>last {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no session yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session {0} is planned for {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The person is kept, with the seat and the office.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} was added. Now add its members.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DecisionForm</name>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no quorum to decide. Say why it is decided all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason to decide without a quorum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In favour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Against</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abstention</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>What the plan says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports on this commitment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Milestones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a milestone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No milestone is written down yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OGP code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Official title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Term</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supporting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OGP values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due on {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} · to confirm</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>As of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} % by its own account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the session of acta {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Milestone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bottlenecks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Response</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FactsPanel</name>
        <message>
            <source>Details of the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Modality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next session on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of the next session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time of the next session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link to attend from afar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objective</source>
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
        <name>FormSheet</name>
        <message>
            <source>Close without keeping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished">Annuler</translation>
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
        <name>FrozenBar</name>
        <message>
            <source>Acta {0} is signed and sealed: it never changes. Correct it in the acta of a later session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the acta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acta {0} waits for its signatures, so nothing can be changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acta {0} has {1} of {2} signatures, so nothing can be changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acta {0} is closed to edits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n edit(s) arrived after the signature.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what arrived</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) have two values, typed on two laptops.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
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
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
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
        <name>InlineForm</name>
        <message>
            <source>Leave (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ItemNotes</name>
        <message>
            <source>Removed: {0}</source>
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
        <name>MeetingPage</name>
        <message>
            <source>next pane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>task of the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>check-in of a commitment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>roll call: two letters, Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>previous item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new agenda item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>item dealt with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>details of the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in a form: keep it; in the roll call: a guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>start or end the session, review and sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a session of a committee to work on it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No session is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the committees</source>
            <translation type="unfinished" />
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
            <source>in favour {0}, against {1}, blank {2}, abstention {3}</source>
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
        <message>
            <source>nobody named yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check-in {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bottlenecks: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next steps: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title of an agenda item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place in the agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes of an item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of a decision or task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time of an arrival or departure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link to attend from afar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beginning and end of the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item dealt with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Institution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason of the excuse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(text)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(empty)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Members</name>
        <message>
            <source>Members and offices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has a seat yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the people with their seat and their office; the roll of each session is made of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alternate of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voice without a vote</source>
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
        <name>MilestoneForm</name>
        <message>
            <source>Edit a milestone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a milestone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the milestone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What is to be achieved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;How it is verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has a &amp;deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>D&amp;eadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what is to be achieved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MinutesPane</name>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes of the item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes · item {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes of item {0}, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was written at this item.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write here what is said.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>presented by {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo typing (Ctrl+Z)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo typing (Ctrl+Y)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down a decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down a task of the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write down a check-in of a commitment of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed on another laptop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is shown as soon as you leave the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {0}</source>
            <translation type="unfinished">Enregistré {0}</translation>
        </message>
        <message>
            <source>%n word(s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you typed last was not kept. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved yet, trying again. {0}</source>
            <translation type="unfinished" />
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
        <message numerus="yes">
            <source>In %n day(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation type="unfinished">
                <numerusform>il y a %n jour</numerusform>
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Edit {0} (F2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {0} (Del)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OpenTasks</name>
        <message>
            <source>Keys on a task: 1 done · 2 continues · 3 not discussed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open tasks of earlier sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n open task(s) of earlier sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: all gone through</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n day(s) old</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>through %n session(s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not discussed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not discussed in this session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hidden</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverviewPane</name>
        <message>
            <source>Commitments of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This circle has no action plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin a circle with the template of Bogotá, or receive the plan from the laptop that has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Latest reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has reported on the plan yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commitment of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has not reported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as of {0}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Agenda or attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendance</source>
            <translation type="unfinished" />
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
        <name>PersonForm</name>
        <message>
            <source>Edit a person · {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a person · {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write at least a given name or a surname.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Given names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;urnames</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P&amp;osition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name that is not on the list yet is added to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Institution or organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alternate of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;eat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has a &amp;vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chair and secretary sign the actas; the coordinator signs the reports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>O&amp;ffice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since &amp;when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since when</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonSheet</name>
        <message>
            <source>Leave as it was (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attends &amp;virtually</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason of the excuse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left</source>
            <translation type="unfinished" />
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
        <name>RollPane</name>
        <message>
            <source>Attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter: arrived or left · P present · V virtual · S left · E excused · F2 times · Z undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Present {0} · Left {1} · Excused {2} · Absent {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys of the roll call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a person on the roll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two letters, Enter: arrived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: a guest who came in (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is on the roll as a guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>virtual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Absent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message numerus="yes">
            <source>every %n month(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>no rule is set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to deliberate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to deliberate and to decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at least {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n member(s) with a vote</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{0} % of the votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>half plus one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} ({1} of {2})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SessionForm</name>
        <message>
            <source>Plan a session · {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Da&amp;y</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Modality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where people join at a distance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has a seat in this body yet, so the roll will be empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write where people meet: building, room, address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the link by which people join.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This day has passed, so the session is written down afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a business day.</source>
            <translation type="unfinished" />
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
        <name>SessionSteps</name>
        <message>
            <source>The session began at {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The session ended at {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The acta can be edited again; its number stays.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sessions</name>
        <message>
            <source>Sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No session yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the first one: the agenda already brings the usual items.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a session</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show %n older session(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quorum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} on the roll came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tasks</source>
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
    </context>
    <context>
        <name>SharingChip</name>
        <message>
            <source>Only on this laptop</source>
            <translation type="unfinished">Seulement sur cet ordinateur</translation>
        </message>
        <message numerus="yes">
            <source>Not connected · %n to send</source>
            <translation type="unfinished">
                <numerusform>Hors connexion · %n à envoyer</numerusform>
                <numerusform>Hors connexion · %n à envoyer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to send</source>
            <translation type="unfinished">
                <numerusform>%n à envoyer</numerusform>
                <numerusform>%n à envoyer</numerusform>
            </translation>
        </message>
        <message>
            <source>Shared with the circle</source>
            <translation type="unfinished">Partagé avec le cercle</translation>
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
        <name>TaskForm</name>
        <message>
            <source>Task of the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Task {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is to be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Responsible person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Institution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has a due &amp;day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No institution</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Nobody has reported on this commitment yet.</source>
            <translation type="unfinished" />
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
        <name>ValuesCard</name>
        <message>
            <source>Two values of one field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished">Fermer</translation>
        </message>
        <message>
            <source>Written on two laptops at the same time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrived after the signature: kept, but not in the acta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this one</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VoiceTile</name>
        <message>
            <source>Has not reported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No report yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} % by its own account</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n piece(s) of evidence</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>no evidence attached</source>
            <translation type="unfinished" />
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

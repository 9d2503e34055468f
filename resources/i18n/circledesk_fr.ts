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
        <name>AccessRows</name>
        <message>
            <source>&amp;User</source>
            <translation>&amp;Utilisateur</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Mot de passe</translation>
        </message>
        <message>
            <source>Sho&amp;w what I type</source>
            <translation>A&amp;fficher ce que je tape</translation>
        </message>
        <message>
            <source>K&amp;eep it in this machine's keyring; otherwise it is asked for at every start</source>
            <translation>&amp;Le garder dans le trousseau de ce poste ; sinon il est demandé à chaque démarrage</translation>
        </message>
        <message>
            <source>Access &amp;key id</source>
            <translation>&amp;Id de la clé d’accès</translation>
        </message>
        <message>
            <source>&amp;Secret key</source>
            <translation>Clé &amp;secrète</translation>
        </message>
        <message>
            <source>Type it; it is not kept anywhere yet.</source>
            <translation>Saisissez-le ; il n’est encore gardé nulle part.</translation>
        </message>
        <message>
            <source>Type who enters with it.</source>
            <translation>Saisissez qui entre avec.</translation>
        </message>
    </context>
    <context>
        <name>ActaPane</name>
        <message>
            <source>Actas</source>
            <translation>Procès-verbaux</translation>
        </message>
        <message>
            <source>No acta yet</source>
            <translation>Aucun procès-verbal encore</translation>
        </message>
        <message>
            <source>An acta appears here as soon as its session has been opened.</source>
            <translation>Un procès-verbal apparaît ici dès que sa séance est ouverte.</translation>
        </message>
        <message>
            <source>Export PDF…</source>
            <translation>Exporter en PDF…</translation>
        </message>
        <message>
            <source>Go to the session</source>
            <translation>Aller à la séance</translation>
        </message>
        <message>
            <source>Take back to draft</source>
            <translation>Remettre en brouillon</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Instance</translation>
        </message>
        <message>
            <source>The acta of the session of {0} has the number {1} too: two laptops gave it.</source>
            <translation>Le procès-verbal de la séance du {0} porte aussi le numéro {1} : deux ordinateurs l’ont attribué.</translation>
        </message>
        <message>
            <source>Take the number back</source>
            <translation>Retirer le numéro</translation>
        </message>
        <message>
            <source>nobody holds this office</source>
            <translation>personne n’occupe cette fonction</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signé</translation>
        </message>
        <message>
            <source>not signed yet</source>
            <translation>pas encore signé</translation>
        </message>
        <message>
            <source>Issue with its number</source>
            <translation>Émettre avec son numéro</translation>
        </message>
        <message>
            <source>Gives the acta its number, once and for ever, and writes the file that is signed.</source>
            <translation>Donne au procès-verbal son numéro, une fois pour toutes, et écrit le fichier à signer.</translation>
        </message>
        <message>
            <source>The session is not closed yet.</source>
            <translation>La séance n’est pas encore close.</translation>
        </message>
        <message>
            <source>Sign as {0}…</source>
            <translation>Signer en tant que {0}…</translation>
        </message>
        <message>
            <source>Acta {0} · session {1}</source>
            <translation>Procès-verbal {0} · séance {1}</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documents PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Issuing the acta…</source>
            <translation>Émission du procès-verbal…</translation>
        </message>
        <message>
            <source>The acta is a draft again; it keeps its number.</source>
            <translation>Le procès-verbal redevient brouillon ; il garde son numéro.</translation>
        </message>
        <message>
            <source>The acta is a draft without a number again; issue it to give it the next one.</source>
            <translation>Le procès-verbal redevient un brouillon sans numéro ; émettez-le pour lui donner le suivant.</translation>
        </message>
        <message>
            <source>The acta has the number {0} and waits for its signatures.</source>
            <translation>Le procès-verbal porte le numéro {0} et attend ses signatures.</translation>
        </message>
        <message>
            <source>the acta {0}</source>
            <translation>le procès-verbal {0}</translation>
        </message>
        <message>
            <source>This is the last signature: it seals the acta, which then takes no edits.</source>
            <translation>C’est la dernière signature : elle scelle le procès-verbal, qui n’admet plus de modification.</translation>
        </message>
        <message>
            <source>A signature cannot be taken off the file; after the last one the acta takes no edits.</source>
            <translation>Une signature ne se retire pas du fichier ; après la dernière, le procès-verbal n’admet plus de modification.</translation>
        </message>
        <message>
            <source>Signing the acta…</source>
            <translation>Signature du procès-verbal…</translation>
        </message>
        <message>
            <source>{0} · of acta {1}</source>
            <translation>{0} · du procès-verbal {1}</translation>
        </message>
        <message>
            <source>A signature cannot be taken off the file; the acta it speaks of does not change.</source>
            <translation>Une signature ne peut être retirée du fichier ; le procès-verbal dont il parle ne change pas.</translation>
        </message>
        <message>
            <source>The signature is in the document.</source>
            <translation>La signature est dans le document.</translation>
        </message>
        <message>
            <source>Constancia · session {0}, not held</source>
            <translation>Constat · séance {0}, non tenue</translation>
        </message>
        <message>
            <source>It seals the constancia: nothing of that session can be changed afterwards.</source>
            <translation>Elle scelle le constat : plus rien de cette séance ne pourra changer ensuite.</translation>
        </message>
    </context>
    <context>
        <name>Admission</name>
        <message>
            <source>Waiting for the coordination to let this laptop in</source>
            <translation>En attente : la coordination doit admettre cet ordinateur</translation>
        </message>
        <message>
            <source>Read these six words to whoever invited you, by telephone or face to face. They must see the same ones in their list of laptops.</source>
            <translation>Lisez ces six mots à la personne qui vous a invité, par téléphone ou de vive voix. Elle doit voir les mêmes dans sa liste d’ordinateurs.</translation>
        </message>
        <message>
            <source>The six words</source>
            <translation>Les six mots</translation>
        </message>
        <message>
            <source>Enter the place</source>
            <translation>Entrer dans le lieu</translation>
        </message>
        <message>
            <source>You may close the program: the request stays, and this page goes on where it was.</source>
            <translation>Vous pouvez fermer le programme : la demande reste, et cette page reprendra où elle en était.</translation>
        </message>
        <message>
            <source>Look again now</source>
            <translation>Vérifier maintenant</translation>
        </message>
        <message>
            <source>The request lies in {0}. Looked last: {1}.</source>
            <translation>La demande se trouve dans {0}. Dernière vérification : {1}.</translation>
        </message>
        <message>
            <source>Waits to be let in</source>
            <translation>Attend d’être admis</translation>
        </message>
        <message>
            <source>{0} asks who comes. Type it, so that the request can be left there.</source>
            <translation>{0} demande qui entre. Saisissez-le pour que la demande puisse y être déposée.</translation>
        </message>
        <message>
            <source>Needs a password</source>
            <translation>Mot de passe requis</translation>
        </message>
        <message>
            <source>{0} is not there now. Connect the drive or the network; the request waits here.</source>
            <translation>{0} n’est pas disponible. Connectez le lecteur ou le réseau ; la demande attend ici.</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Hors connexion</translation>
        </message>
        <message>
            <source>The request is on its way to {0}.</source>
            <translation>La demande est en route vers {0}.</translation>
        </message>
    </context>
    <context>
        <name>AgendaField</name>
        <message>
            <source>Add an item</source>
            <translation>Ajouter un point</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Résultat attendu</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Title of item {0}</source>
            <translation>Titre du point {0}</translation>
        </message>
        <message>
            <source>Expected result of item {0}</source>
            <translation>Résultat attendu du point {0}</translation>
        </message>
        <message>
            <source>Minutes of item {0}</source>
            <translation>Minutes du point {0}</translation>
        </message>
        <message>
            <source>Move item {0} up (Alt+Up)</source>
            <translation>Monter le point {0} (Alt+Haut)</translation>
        </message>
        <message>
            <source>Move item {0} down (Alt+Down)</source>
            <translation>Descendre le point {0} (Alt+Bas)</translation>
        </message>
        <message>
            <source>Take item {0} off</source>
            <translation>Retirer le point {0}</translation>
        </message>
        <message>
            <source>Every session has this item.</source>
            <translation>Toute séance a ce point.</translation>
        </message>
    </context>
    <context>
        <name>AgendaForm</name>
        <message>
            <source>Agenda · {0}</source>
            <translation>Ordre du jour · {0}</translation>
        </message>
        <message>
            <source>Keep the agenda</source>
            <translation>Garder l’ordre du jour</translation>
        </message>
        <message>
            <source>Sessions planned from now on begin with these items; those planned before keep theirs.</source>
            <translation>Les séances prévues désormais commencent par ces points ; celles déjà prévues gardent les leurs.</translation>
        </message>
        <message>
            <source>Items of every session</source>
            <translation>Points de chaque séance</translation>
        </message>
    </context>
    <context>
        <name>AgendaPane</name>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>Removed from the agenda: {0}</source>
            <translation>Retiré de l’ordre du jour : {0}</translation>
        </message>
        <message>
            <source>Add an item</source>
            <translation>Ajouter un point</translation>
        </message>
        <message>
            <source>What to do with the item</source>
            <translation>Que faire du point</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Result, presenter, minutes, files…</source>
            <translation>Résultat, intervenant, minutes, fichiers…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Dealt with, or open again</source>
            <translation>Traité, ou rouvert</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>dealt with</source>
            <translation>traité</translation>
        </message>
        <message>
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
    </context>
    <context>
        <name>Another</name>
        <message>
            <source>Let this stand</source>
            <translation>Garder ceci</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ApartCard</name>
        <message>
            <source>Kept apart</source>
            <translation>Mis de côté</translation>
        </message>
        <message>
            <source>Their laptop had no right to write this, or was out already. It counts nowhere and is kept here.</source>
            <translation>Leur ordinateur n’avait pas le droit d’écrire cela, ou était déjà retiré. Cela ne compte nulle part et reste gardé ici.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Bin</name>
        <message>
            <source>Bin of the session</source>
            <translation>Corbeille de la séance</translation>
        </message>
        <message>
            <source>Nothing was removed from this session.</source>
            <translation>Rien n'a été retiré de cette séance.</translation>
        </message>
        <message>
            <source>Removed from the session</source>
            <translation>Retiré de la séance</translation>
        </message>
        <message>
            <source>Bring back (Enter)</source>
            <translation>Récupérer (Entrée)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Brought back: {0}</source>
            <translation>Récupéré : {0}</translation>
        </message>
    </context>
    <context>
        <name>BodyCard</name>
        <message>
            <source>&amp;Sessions</source>
            <translation>&amp;Séances</translation>
        </message>
        <message>
            <source>&amp;Members and offices</source>
            <translation>&amp;Membres et fonctions</translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>À confirmer</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) today</source>
            <translation>
                <numerusform>%n siège aujourd’hui</numerusform>
                <numerusform>%n sièges aujourd’hui</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a vote</source>
            <translation>
                <numerusform>%n avec droit de vote</numerusform>
                <numerusform>%n avec droit de vote</numerusform>
            </translation>
        </message>
        <message>
            <source>Meets</source>
            <translation>Se réunit</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>Quorum</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Prochaine</translation>
        </message>
        <message>
            <source>Nothing planned; it could meet on {0}</source>
            <translation>Rien de prévu ; pourrait se réunir le {0}</translation>
        </message>
        <message>
            <source>{0}, nothing planned; it was to meet by {1} and could on {2}</source>
            <translation>{0}, rien de prévu : devait se réunir au plus tard le {1} et pourrait le {2}</translation>
        </message>
        <message>
            <source>Nothing planned; it meets by {0} and could on {1}</source>
            <translation>Rien de prévu ; se réunit au plus tard le {0} et pourrait le {1}</translation>
        </message>
        <message>
            <source>Actas</source>
            <translation>Procès-verbaux</translation>
        </message>
        <message>
            <source>The first laptop that issues an acta will number them</source>
            <translation>Le premier ordinateur qui en émet un les numérotera</translation>
        </message>
        <message>
            <source>This laptop numbers them</source>
            <translation>Cet ordinateur les numérote</translation>
        </message>
        <message>
            <source>{0} numbers them</source>
            <translation>« {0} » les numérote</translation>
        </message>
        <message>
            <source>the last is {0} of {1}</source>
            <translation>le dernier est le {0} de {1}</translation>
        </message>
        <message>
            <source>given twice: {0}</source>
            <translation>attribués deux fois : {0}</translation>
        </message>
        <message>
            <source>missing: {0}</source>
            <translation>manquent : {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>Change what its sessions begin with</source>
            <translation>Changer l’ordre du jour de ses séances</translation>
        </message>
        <message>
            <source>Change how often it meets and its quorum</source>
            <translation>Changer sa fréquence et son quorum</translation>
        </message>
    </context>
    <context>
        <name>BodyForm</name>
        <message>
            <source>Add a body</source>
            <translation>Ajouter une instance</translation>
        </message>
        <message>
            <source>Add the body</source>
            <translation>Ajouter l’instance</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Type</translation>
        </message>
        <message>
            <source>Months between sessions</source>
            <translation>Mois entre les séances</translation>
        </message>
        <message>
            <source>&amp;Months between sessions</source>
            <translation>&amp;Mois entre les séances</translation>
        </message>
        <message>
            <source>Usual &amp;place</source>
            <translation>&amp;Lieu habituel</translation>
        </message>
        <message>
            <source>Its quorum begins as half plus one, to be confirmed.</source>
            <translation>Son quorum commence par la moitié plus un, à confirmer.</translation>
        </message>
        <message>
            <source>Write what the body is called.</source>
            <translation>Écrivez le nom de l’instance.</translation>
        </message>
    </context>
    <context>
        <name>CheckInForm</name>
        <message>
            <source>Report progress · {0}</source>
            <translation>Rapporter l’avancement · {0}</translation>
        </message>
        <message>
            <source>Keep the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>A report is kept as it is; a correction is another report.</source>
            <translation>Un rapport est conservé tel quel ; une correction est un autre rapport.</translation>
        </message>
        <message>
            <source>Choose a level of OGP's scale.</source>
            <translation>Choisissez un niveau de l’échelle de l’OGP.</translation>
        </message>
        <message>
            <source>Write in one or two sentences what was done.</source>
            <translation>Écrivez en une ou deux phrases ce qui a été fait.</translation>
        </message>
        <message>
            <source>&amp;Who reports</source>
            <translation>&amp;Qui rapporte</translation>
        </message>
        <message>
            <source>&amp;Institution</source>
            <translation>&amp;Institution</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>P&amp;ersonne</translation>
        </message>
        <message>
            <source>&amp;As of which day</source>
            <translation>&amp;Date d’arrêt</translation>
        </message>
        <message>
            <source>As of which day</source>
            <translation>Date d’arrêt</translation>
        </message>
        <message>
            <source>&amp;Level</source>
            <translation>&amp;Niveau</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Percentage</source>
            <translation>Pourcentage</translation>
        </message>
        <message>
            <source>Pe&amp;rcentage by its own account</source>
            <translation>Pou&amp;rcentage selon l’institution</translation>
        </message>
        <message>
            <source>The whole commitment</source>
            <translation>Tout l’engagement</translation>
        </message>
        <message>
            <source>&amp;Milestone</source>
            <translation>&amp;Jalon</translation>
        </message>
        <message>
            <source>What the committee &amp;found</source>
            <translation>Ce que le comité a &amp;vérifié</translation>
        </message>
        <message>
            <source>What was &amp;done</source>
            <translation>Ce qui a été &amp;fait</translation>
        </message>
        <message>
            <source>&amp;Bottlenecks</source>
            <translation>&amp;Difficultés</translation>
        </message>
        <message>
            <source>&amp;Next steps</source>
            <translation>&amp;Prochaines étapes</translation>
        </message>
        <message>
            <source>&amp;Evidence: what it is</source>
            <translation>&amp;Preuve : de quoi il s’agit</translation>
        </message>
        <message>
            <source>Lin&amp;k</source>
            <translation>Lie&amp;n</translation>
        </message>
        <message>
            <source>Attach a file…</source>
            <translation>Joindre un fichier…</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Joindre un fichier</translation>
        </message>
        <message>
            <source>Check-in of a commitment of the plan</source>
            <translation>Suivi d'un engagement du plan</translation>
        </message>
        <message>
            <source>Correction of a check-in</source>
            <translation>Correction d’un avancement</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <source>Bottlenecks</source>
            <translation>Difficultés</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Prochaines étapes</translation>
        </message>
        <message>
            <source>Choose the commitment of the plan.</source>
            <translation>Choisissez l’engagement du plan.</translation>
        </message>
        <message>
            <source>Choose the level that the evidence bears out.</source>
            <translation>Choisissez le niveau que les preuves confirment.</translation>
        </message>
        <message>
            <source>Commitment of the plan</source>
            <translation>Engagement du plan</translation>
        </message>
        <message>
            <source>Whose voice</source>
            <translation>Qui parle</translation>
        </message>
        <message>
            <source>Level (OGP)</source>
            <translation>Niveau (OGP)</translation>
        </message>
        <message>
            <source>Progress in %</source>
            <translation>Avancement en %</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Arrêté au</translation>
        </message>
    </context>
    <context>
        <name>CirclePane</name>
        <message>
            <source>“{0}” is let in with the next round.</source>
            <translation>« {0} » entre à la prochaine ronde.</translation>
        </message>
        <message>
            <source>“{0}” stays out. To ask again it needs another invitation.</source>
            <translation>« {0} » reste dehors. Pour le redemander, il lui faut une autre invitation.</translation>
        </message>
        <message>
            <source>“{0}” has another role from now on.</source>
            <translation>« {0} » a désormais un autre rôle.</translation>
        </message>
        <message>
            <source>“{0}” is out. The others hear of it with the next round.</source>
            <translation>« {0} » est retiré. Les autres l’apprennent à la prochaine ronde.</translation>
        </message>
        <message>
            <source>Everything that arrived of “{0}” counts; it stays out.</source>
            <translation>Tout ce qui est arrivé de « {0} » compte ; il reste retiré.</translation>
        </message>
        <message>
            <source>What the copy wrote counts.</source>
            <translation>Ce que la copie a écrit compte.</translation>
        </message>
        <message>
            <source>What the copy wrote is left out.</source>
            <translation>Ce que la copie a écrit est laissé de côté.</translation>
        </message>
        <message>
            <source>This laptop's list holds; the others hear of it with the next round.</source>
            <translation>La liste de cet ordinateur vaut ; les autres l’apprennent à la prochaine ronde.</translation>
        </message>
        <message>
            <source>Invitations (*{0})</source>
            <translation>Invitations (*{0})</translation>
        </message>
        <message>
            <source>Save the invitation</source>
            <translation>Enregistrer l’invitation</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>invitation</translation>
        </message>
        <message>
            <source>recovery-sheet</source>
            <translation>feuille-de-recuperation</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Enregistrer la feuille de récupération</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texte (*.txt)</translation>
        </message>
        <message>
            <source>Saved: {0}. Print it, lock it away, and delete the file.</source>
            <translation>Enregistrée : {0}. Imprimez-la, mettez-la sous clé et supprimez le fichier.</translation>
        </message>
        <message>
            <source>Open the recovery sheet</source>
            <translation>Ouvrir la feuille de récupération</translation>
        </message>
        <message>
            <source>This laptop holds the circle's root now.</source>
            <translation>Cet ordinateur détient maintenant la racine du cercle.</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>item {0}</source>
            <translation>point {0}</translation>
        </message>
        <message>
            <source>let be: {0}</source>
            <translation>laissé passer : {0}</translation>
        </message>
        <message>
            <source>Proposed: {0}</source>
            <translation>Propose : {0}</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>sans nom</translation>
        </message>
        <message>
            <source>the whole acta</source>
            <translation>tout le procès-verbal</translation>
        </message>
    </context>
    <context>
        <name>ClosingPane</name>
        <message>
            <source>Closing the acta</source>
            <translation>Clôture du procès-verbal</translation>
        </message>
        <message>
            <source>What the acta lacks, and comments of reviewers</source>
            <translation>Ce qui manque au procès-verbal et observations des relecteurs</translation>
        </message>
        <message>
            <source>Receive comments…</source>
            <translation>Recevoir les observations…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) must be put right</source>
            <translation>
                <numerusform>%n point indispensable manque</numerusform>
                <numerusform>%n points indispensables manquent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n à vérifier</numerusform>
                <numerusform>%n à vérifier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) to answer</source>
            <translation>
                <numerusform>%n observation à traiter</numerusform>
                <numerusform>%n observations à traiter</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Il ne manque rien.</translation>
        </message>
        <message>
            <source>Approved: it takes no more edits until it goes back to draft.</source>
            <translation>Approuvé : aucune modification tant qu’il ne redevient pas un brouillon.</translation>
        </message>
        <message>
            <source>It has its number and waits for its signatures.</source>
            <translation>Il a son numéro et attend les signatures.</translation>
        </message>
        <message>
            <source>Annulled: its number stays taken.</source>
            <translation>Annulé : son numéro reste pris.</translation>
        </message>
        <message>
            <source>Signed and sealed: only a diligencia or a clarifying acta adds to it.</source>
            <translation>Signé et scellé : seule une annotation ou un procès-verbal rectificatif s’y ajoute.</translation>
        </message>
        <message>
            <source>Approved in session {0}, {1}.</source>
            <translation>Approuvé à la séance {0}, {1}.</translation>
        </message>
        <message>
            <source>Published: {0}</source>
            <translation>Publié : {0}</translation>
        </message>
        <message>
            <source>Enter goes to the place · 1 lets a warning be</source>
            <translation>Entrée va à l’endroit · 1 laisse passer un avertissement</translation>
        </message>
        <message>
            <source>On a comment: 1 accept · 2 turn down · 3 answer again</source>
            <translation>Sur une observation : 1 retenir · 2 écarter · 3 répondre à nouveau</translation>
        </message>
        <message>
            <source>Round {0}: comments until {1} (term to be confirmed)</source>
            <translation>Tour {0} : observations jusqu’au {1} (délai à confirmer)</translation>
        </message>
        <message>
            <source>Send for review…</source>
            <translation>Envoyer en relecture…</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>Number and sign…</source>
            <translation>Numéroter et signer…</translation>
        </message>
        <message>
            <source>Sign…</source>
            <translation>Signer…</translation>
        </message>
        <message>
            <source>Add a diligencia…</source>
            <translation>Ajouter une annotation…</translation>
        </message>
        <message>
            <source>Approve without review</source>
            <translation>Approuver sans relecture</translation>
        </message>
        <message>
            <source>Approve: the term passed in silence</source>
            <translation>Approuver : délai passé sans observation</translation>
        </message>
        <message>
            <source>Send for review again…</source>
            <translation>Renvoyer en relecture…</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Revenir au brouillon</translation>
        </message>
        <message>
            <source>Make a clarifying acta…</source>
            <translation>Faire un procès-verbal rectificatif…</translation>
        </message>
        <message>
            <source>What is clarified</source>
            <translation>Ce qui est précisé</translation>
        </message>
        <message>
            <source>Note its publication…</source>
            <translation>Noter sa publication…</translation>
        </message>
        <message>
            <source>Annul the acta…</source>
            <translation>Annuler le procès-verbal…</translation>
        </message>
        <message>
            <source>Reason of the annulment</source>
            <translation>Motif de l’annulation</translation>
        </message>
        <message>
            <source>Why it is turned down</source>
            <translation>Pourquoi elle est écartée</translation>
        </message>
        <message>
            <source>Why the warning is let be</source>
            <translation>Pourquoi l’avertissement est laissé</translation>
        </message>
        <message>
            <source>What is stated</source>
            <translation>Ce qui est constaté</translation>
        </message>
        <message>
            <source>Where it was published</source>
            <translation>Où il a été publié</translation>
        </message>
        <message>
            <source>Folder for the review pack</source>
            <translation>Dossier pour le dossier de relecture</translation>
        </message>
        <message>
            <source>Writing the review pack…</source>
            <translation>Écriture du dossier de relecture…</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Documents Word (*.docx)</translation>
        </message>
        <message>
            <source>A draft that came back</source>
            <translation>Un projet revenu</translation>
        </message>
        <message>
            <source>Reading the comments…</source>
            <translation>Lecture des observations…</translation>
        </message>
        <message>
            <source>The review pack is ready to be sent: {0}</source>
            <translation>Le dossier de relecture est prêt à envoyer : {0}</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message numerus="yes">
            <source>%n new comment(s) came in.</source>
            <translation>
                <numerusform>%n nouvelle observation reçue.</numerusform>
                <numerusform>%n nouvelles observations reçues.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing new was in that file.</source>
            <translation>Le fichier n’apporte rien de nouveau.</translation>
        </message>
        <message>
            <source>This session was not held: it has a constancia and no acta.</source>
            <translation>Cette séance n’a pas eu lieu : elle a un constat et pas d’acte.</translation>
        </message>
        <message>
            <source>See the constancia…</source>
            <translation>Voir le constat…</translation>
        </message>
    </context>
    <context>
        <name>CommitmentsPage</name>
        <message>
            <source>Commitments of the plan</source>
            <translation>Engagements du plan</translation>
        </message>
        <message>
            <source>Back to all commitments</source>
            <translation>Retour à tous les engagements</translation>
        </message>
        <message>
            <source>Facts to confirm</source>
            <translation>Données à confirmer</translation>
        </message>
        <message>
            <source>Report progress</source>
            <translation>Rapporter l’avancement</translation>
        </message>
        <message>
            <source>The report is kept.</source>
            <translation>Le rapport est enregistré.</translation>
        </message>
        <message>
            <source>The milestone is kept.</source>
            <translation>Le jalon est enregistré.</translation>
        </message>
    </context>
    <context>
        <name>CommitteesPage</name>
        <message>
            <source>Committees</source>
            <translation>Comités</translation>
        </message>
        <message>
            <source>The Circle and its committees</source>
            <translation>Le Cercle et ses comités</translation>
        </message>
        <message>
            <source>Add a body</source>
            <translation>Ajouter une instance</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Prévoir une séance</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Cercle et comités</translation>
        </message>
        <message>
            <source>{0} (to confirm)</source>
            <translation>{0} (à confirmer)</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n membre</numerusform>
                <numerusform>%n membres</numerusform>
            </translation>
        </message>
        <message>
            <source>last {0}</source>
            <translation>dernière {0}</translation>
        </message>
        <message>
            <source>next {0}</source>
            <translation>prochaine {0}</translation>
        </message>
        <message>
            <source>no session yet</source>
            <translation>aucune séance encore</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>Session {0} is planned for {1}.</source>
            <translation>La séance {0} est prévue pour le {1}.</translation>
        </message>
        <message>
            <source>The person is kept, with the seat and the office.</source>
            <translation>La personne est enregistrée, avec son siège et sa fonction.</translation>
        </message>
        <message>
            <source>The agenda is kept for the sessions planned from now on.</source>
            <translation>L’ordre du jour est gardé pour les séances prévues désormais.</translation>
        </message>
        <message>
            <source>{0} was added. Now add its members.</source>
            <translation>{0} est ajouté. Ajoutez maintenant ses membres.</translation>
        </message>
        <message>
            <source>The rules are kept; sessions held before keep theirs.</source>
            <translation>Les règles sont gardées ; les séances passées gardent les leurs.</translation>
        </message>
        <message>
            <source>It is called {0} now.</source>
            <translation>Elle s’appelle maintenant {0}.</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) are planned, the first for {0}.</source>
            <translation>
                <numerusform>%n séance est prévue, le {0}.</numerusform>
                <numerusform>%n séances sont prévues, la première le {0}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConvenePanel</name>
        <message>
            <source>Calling the session</source>
            <translation>Convocation de la séance</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Send a correction…</source>
            <translation>Envoyer une rectification…</translation>
        </message>
        <message>
            <source>Call the session…</source>
            <translation>Convoquer la séance…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Commence</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Se termine</translation>
        </message>
        <message>
            <source>mail, letter, message</source>
            <translation>courriel, lettre, message</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Link to attend from afar</source>
            <translation>Lien pour participer à distance</translation>
        </message>
        <message>
            <source>Called by</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Keep (Ctrl+Enter)</source>
            <translation>Garder (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Save files…</source>
            <translation>Enregistrer les fichiers…</translation>
        </message>
        <message>
            <source>Sheet to sign…</source>
            <translation>Liste à signer…</translation>
        </message>
        <message>
            <source>Call it off…</source>
            <translation>Annuler la séance…</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Called off: {0}</source>
            <translation>Annulée : {0}</translation>
        </message>
        <message>
            <source>{0} Send the files to whoever was called.</source>
            <translation>{0} Envoyez les fichiers aux personnes convoquées.</translation>
        </message>
        <message>
            <source>Nobody was called yet.</source>
            <translation>Personne n’a encore été convoqué.</translation>
        </message>
        <message>
            <source>Something changed since it was sent on {0}: send a correction.</source>
            <translation>Quelque chose a changé depuis l’envoi, {0} : envoyez une rectification.</translation>
        </message>
        <message>
            <source>Called on {0}.</source>
            <translation>Convoquée : {0}.</translation>
        </message>
        <message>
            <source>Put right for the {0}. time on {1}.</source>
            <translation>Rectification {0} : {1}.</translation>
        </message>
        <message>
            <source>Write the hour as 11:30, or leave it empty.</source>
            <translation>Écrivez l’heure comme 11:30, ou laissez vide.</translation>
        </message>
        <message>
            <source>Date and place are kept.</source>
            <translation>Date et lieu sont gardés.</translation>
        </message>
        <message>
            <source>The session is called off.</source>
            <translation>La séance est annulée.</translation>
        </message>
        <message>
            <source>Why it will not be held</source>
            <translation>Pourquoi elle n’aura pas lieu</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Dossier pour les fichiers</translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>Enregistré : {0}</translation>
        </message>
        <message numerus="yes">
            <source>Nobody was called yet, and %n business day(s) are left.</source>
            <translation>
                <numerusform>Personne n’a encore été convoqué et il reste %n jour ouvré.</numerusform>
                <numerusform>Personne n’a encore été convoqué et il reste %n jours ouvrés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Usual are %n.</source>
            <translation>
                <numerusform>L’usage est de %n.</numerusform>
                <numerusform>L’usage est de %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Usual are %n (to confirm).</source>
            <translation>
                <numerusform>L’usage est de %n (à confirmer).</numerusform>
                <numerusform>L’usage est de %n (à confirmer).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CopiesCard</name>
        <message>
            <source>Copies of a laptop</source>
            <translation>Copies d’un ordinateur</translation>
        </message>
        <message>
            <source>Two machines wrote with the keys of one laptop, as after a disk was cloned or a backup put back. Nothing is lost: say of each whether what it wrote counts.</source>
            <translation>Deux machines ont écrit avec les clés d’un même ordinateur, comme après un disque cloné ou une sauvegarde restaurée. Rien n’est perdu : dites pour chacune si ce qu’elle a écrit compte.</translation>
        </message>
        <message>
            <source>What it wrote counts</source>
            <translation>Ce qu’elle a écrit compte</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Le laisser de côté</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message>
            <source>from {0} to {1}</source>
            <translation>de {0} à {1}</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissée de côté</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
    </context>
    <context>
        <name>DecisionForm</name>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Decision {0}</source>
            <translation>Décision {0}</translation>
        </message>
        <message>
            <source>What is decided</source>
            <translation>Ce qui est décidé</translation>
        </message>
        <message>
            <source>There is no quorum to decide. Say why it is decided all the same.</source>
            <translation>Le quorum pour décider n’est pas atteint. Dites pourquoi on décide tout de même.</translation>
        </message>
        <message>
            <source>Reason to decide without a quorum</source>
            <translation>Motif pour décider sans quorum</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Personne en particulier</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Moved by</source>
            <translation>Proposée par</translation>
        </message>
        <message>
            <source>In favour</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Contre</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Blancs</translation>
        </message>
        <message>
            <source>Abstention</source>
            <translation>Abstention</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <source>The &amp;vote ends now</source>
            <translation>Le &amp;vote se termine maintenant</translation>
        </message>
        <message>
            <source>Vote by messages over days</source>
            <translation>Vote par messages, sur plusieurs jours</translation>
        </message>
        <message>
            <source>Conflict of interest of</source>
            <translation>Conflit d’intérêts de</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>What the conflict is</source>
            <translation>En quoi il consiste</translation>
        </message>
        <message numerus="yes">
            <source>%n with a vote present</source>
            <translation>
                <numerusform>%n présent ayant voix</numerusform>
                <numerusform>%n présents ayant voix</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not counted yet</source>
            <translation>
                <numerusform>%n non compté</numerusform>
                <numerusform>%n non comptés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>What the plan says</source>
            <translation>Ce que dit le plan</translation>
        </message>
        <message>
            <source>Reports on this commitment</source>
            <translation>Rapports sur cet engagement</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Jalons</translation>
        </message>
        <message>
            <source>Add a milestone</source>
            <translation>Ajouter un jalon</translation>
        </message>
        <message>
            <source>No milestone is written down yet.</source>
            <translation>Aucun jalon n’est encore enregistré.</translation>
        </message>
        <message>
            <source>OGP code</source>
            <translation>Code OGP</translation>
        </message>
        <message>
            <source>Short title</source>
            <translation>Titre court</translation>
        </message>
        <message>
            <source>Official title</source>
            <translation>Titre officiel</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Pilote</translation>
        </message>
        <message>
            <source>Supporting</source>
            <translation>Appuie</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partenaires</translation>
        </message>
        <message>
            <source>OGP values</source>
            <translation>Valeurs OGP</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Non connu</translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>À confirmer</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>non connu</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} au {1}</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Due on {0}</source>
            <translation>Échéance le {0}</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>Sans échéance</translation>
        </message>
        <message>
            <source>{0} · to confirm</source>
            <translation>{0} · à confirmer</translation>
        </message>
    </context>
    <context>
        <name>DoctorCard</name>
        <message>
            <source>Check-up</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Check everything</source>
            <translation>Tout vérifier</translation>
        </message>
        <message>
            <source>Reads everything back from the places, checks keys and log, and puts right what it can.</source>
            <translation>Relit tout depuis les lieux, vérifie clés et journal, et répare ce qui peut l’être.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Vérification en cours…</translation>
        </message>
        <message>
            <source>Stopped half-way; this was found so far.</source>
            <translation>Arrêté en chemin ; voici ce qui a été trouvé jusque-là.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need attention.</source>
            <translation>
                <numerusform>%n point demande de l’attention.</numerusform>
                <numerusform>%n points demandent de l’attention.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) were put right; the rest is well.</source>
            <translation>
                <numerusform>%n point a été réparé ; le reste va bien.</numerusform>
                <numerusform>%n points ont été réparés ; le reste va bien.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is well.</source>
            <translation>Tout va bien.</translation>
        </message>
        <message>
            <source>Well</source>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>Réparé</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Demande attention</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Pas encore connu</translation>
        </message>
    </context>
    <context>
        <name>DoorPage</name>
        <message>
            <source>Door</source>
            <translation>Porte</translation>
        </message>
        <message>
            <source>Which session is this door of?</source>
            <translation>De quelle séance est cette porte ?</translation>
        </message>
        <message>
            <source>Door · {0}</source>
            <translation>Porte · {0}</translation>
        </message>
        <message>
            <source>The session is over: nobody arrives any more.</source>
            <translation>La séance est finie : plus personne n’arrive.</translation>
        </message>
        <message>
            <source>Two letters, Enter: arrived</source>
            <translation>Deux lettres et Entrée : présent</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présence</translation>
        </message>
        <message>
            <source>Sessions of today</source>
            <translation>Séances du jour</translation>
        </message>
        <message>
            <source>As soon as one is planned for today it shows here; nothing is to be pressed.</source>
            <translation>Dès qu’une séance est prévue aujourd’hui, elle s’affiche ici, sans rien presser.</translation>
        </message>
        <message>
            <source>No session today</source>
            <translation>Pas de séance aujourd’hui</translation>
        </message>
        <message>
            <source>{0} is present since {1}.</source>
            <translation>{0} est présent depuis {1}.</translation>
        </message>
        <message>
            <source>{0} arrived at {1}</source>
            <translation>{0} est arrivé à {1}</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>As of {0}</source>
            <translation>Arrêté au {0}</translation>
        </message>
        <message>
            <source>{0} % by its own account</source>
            <translation>{0} % selon l’institution</translation>
        </message>
        <message>
            <source>in the session of acta {0}</source>
            <translation>dans la séance du procès-verbal {0}</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Jalon</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Réalisé</translation>
        </message>
        <message>
            <source>Bottlenecks</source>
            <translation>Difficultés</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Prochaines étapes</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
    </context>
    <context>
        <name>FactsPanel</name>
        <message>
            <source>Details of the session</source>
            <translation>Données de la séance</translation>
        </message>
        <message>
            <source>Modality</source>
            <translation>Modalité</translation>
        </message>
        <message>
            <source>&amp;Next session on</source>
            <translation>Pro&amp;chaine séance le</translation>
        </message>
        <message>
            <source>Day of the next session</source>
            <translation>Jour de la prochaine séance</translation>
        </message>
        <message>
            <source>Time of the next session</source>
            <translation>Heure de la prochaine séance</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Link to attend from afar</source>
            <translation>Lien pour participer à distance</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Link or place; empty: it was not recorded</source>
            <translation>Lien ou lieu ; vide : pas d’enregistrement</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Enregistrement</translation>
        </message>
    </context>
    <context>
        <name>FieldCard</name>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Use this one</source>
            <translation>Utiliser celui-ci</translation>
        </message>
        <message>
            <source>Use the other</source>
            <translation>Utiliser l’autre</translation>
        </message>
        <message>
            <source>Write another…</source>
            <translation>En écrire un autre…</translation>
        </message>
        <message>
            <source>The one shown now</source>
            <translation>Celui qui se voit maintenant</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>L’autre</translation>
        </message>
        <message>
            <source>The one</source>
            <translation>L’un</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Version {0}</translation>
        </message>
    </context>
    <context>
        <name>FiguresPane</name>
        <message>
            <source>Commitments of the plan</source>
            <translation>Engagements du plan</translation>
        </message>
        <message>
            <source>Sessions of the period</source>
            <translation>Séances de la période</translation>
        </message>
        <message>
            <source>No session in this period.</source>
            <translation>Aucune séance dans cette période.</translation>
        </message>
        <message>
            <source>{0} of {1} expected came</source>
            <translation>{0} présents sur {1} attendus</translation>
        </message>
        <message>
            <source>Sessions held</source>
            <translation>Séances tenues</translation>
        </message>
        <message>
            <source>of {0} in the period</source>
            <translation>sur {0} dans la période</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présences</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>taken in the period</source>
            <translation>prises dans la période</translation>
        </message>
        <message>
            <source>Open tasks of sessions</source>
            <translation>Tâches de séance ouvertes</translation>
        </message>
        <message>
            <source>{0} of them overdue</source>
            <translation>dont {0} en retard</translation>
        </message>
        <message>
            <source>With high completion</source>
            <translation>À haut niveau d’exécution</translation>
        </message>
        <message>
            <source>of {0}, by institution · committee · monitoring body</source>
            <translation>sur {0}, selon institution · comité · organe de suivi</translation>
        </message>
        <message numerus="yes">
            <source>%n acta(s) of the period are not signed yet.</source>
            <translation>
                <numerusform>%n procès-verbal de la période n’est pas encore signé.</numerusform>
                <numerusform>%n procès-verbaux de la période ne sont pas encore signés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) have two values.</source>
            <translation>
                <numerusform>%n champ a deux valeurs.</numerusform>
                <numerusform>%n champs ont deux valeurs.</numerusform>
            </translation>
        </message>
        <message>
            <source>has not reported</source>
            <translation>pas de rapport</translation>
        </message>
        <message>
            <source>Has not reported</source>
            <translation>Pas de rapport</translation>
        </message>
        <message>
            <source>{0} of {1} present</source>
            <translation>{0} présents sur {1}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the whole session</source>
            <translation>Rechercher dans toute la séance</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>Le précédent</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>Le suivant</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>á like a, A like a</source>
            <translation>Sans distinguer accents ni majuscules</translation>
        </message>
        <message>
            <source>Put in its place</source>
            <translation>Mettre à la place</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Tout remplacer</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message numerus="yes">
            <source>%n place(s) replaced. Ctrl+Z takes all of it back.</source>
            <translation>
                <numerusform>%n endroit remplacé. Ctrl+Z l'annule.</numerusform>
                <numerusform>%n endroits remplacés. Ctrl+Z annule le tout.</numerusform>
            </translation>
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
            <source>The circle meets at {0}. Who enters there?</source>
            <translation>Le cercle se retrouve sur {0}. Qui y entre ?</translation>
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
            <source>A circle of invented people with sessions held and actas still to sign, to try things out.</source>
            <translation>Un cercle de personnes inventées, avec des séances tenues et des procès-verbaux à signer, pour s’exercer.</translation>
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
            <translation>&amp;Phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase, &amp;once more</source>
            <translation>Phrase secrète, &amp;encore une fois</translation>
        </message>
        <message>
            <source>&amp;Show what I type</source>
            <translation>&amp;Montrer ce que je tape</translation>
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
            <translation>Les deux phrases secrètes sont différentes. Saisissez-la de nouveau.</translation>
        </message>
        <message>
            <source>Preparing…</source>
            <translation>Préparation…</translation>
        </message>
        <message>
            <source>The address is not https: anybody on the way can read the password.</source>
            <translation>L’adresse n’est pas https : en chemin, n’importe qui peut lire le mot de passe.</translation>
        </message>
    </context>
    <context>
        <name>FormSheet</name>
        <message>
            <source>Close without keeping</source>
            <translation>Fermer sans enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
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
        <name>Found</name>
        <message>
            <source>This session</source>
            <translation>Cette séance</translation>
        </message>
        <message>
            <source>Acta {0}</source>
            <translation>Procès-verbal {0}</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Institution</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Instance</translation>
        </message>
        <message>
            <source>Commitment of the plan</source>
            <translation>Engagement du plan</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Jalon</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Task of the session</source>
            <translation>Tâche de la séance</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>Point d’avancement</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuve</translation>
        </message>
    </context>
    <context>
        <name>FrozenBar</name>
        <message>
            <source>Acta {0} is signed and sealed: it never changes. Correct it in the acta of a later session.</source>
            <translation>L’acta {0} est signée et scellée : elle ne change jamais. Corrigez-la dans l’acta d’une séance ultérieure.</translation>
        </message>
        <message>
            <source>See the acta</source>
            <translation>Voir l’acta</translation>
        </message>
        <message>
            <source>Acta {0} waits for its signatures, so nothing can be changed here.</source>
            <translation>L’acta {0} attend ses signatures : rien ne peut être modifié ici.</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Revenir au brouillon</translation>
        </message>
        <message>
            <source>Acta {0} has {1} of {2} signatures, so nothing can be changed here.</source>
            <translation>L’acta {0} porte {1} signature(s) sur {2} : plus rien ne peut être modifié ici.</translation>
        </message>
        <message>
            <source>Acta {0} is closed to edits.</source>
            <translation>L’acta {0} est fermée aux modifications.</translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s) arrived after the signature.</source>
            <translation>
                <numerusform>%n modification est arrivée après la signature.</numerusform>
                <numerusform>%n modifications sont arrivées après la signature.</numerusform>
            </translation>
        </message>
        <message>
            <source>See what arrived</source>
            <translation>Voir ce qui est arrivé</translation>
        </message>
        <message>
            <source>This session was not held. {0}</source>
            <translation>Cette séance n’a pas eu lieu. {0}</translation>
        </message>
        <message>
            <source>{0} Its constancia is signed: nothing can be changed here.</source>
            <translation>{0} Son constat est signé : plus rien ne peut changer ici.</translation>
        </message>
        <message>
            <source>See the constancia</source>
            <translation>Voir le constat</translation>
        </message>
    </context>
    <context>
        <name>Hands</name>
        <message>
            <source>≈ {0}</source>
            <translation>≈ {0}</translation>
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>Needs attention</source>
            <translation>Demande attention</translation>
        </message>
        <message>
            <source>Not tried yet</source>
            <translation>Pas encore essayé</translation>
        </message>
        <message>
            <source>Well</source>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Stopped half-way</source>
            <translation>Interrompu</translation>
        </message>
        <message>
            <source>Waits to be let in</source>
            <translation>Attend d’être admis</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>Rétabli</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Non atteint</translation>
        </message>
        <message>
            <source>Newer program needed</source>
            <translation>Programme plus récent requis</translation>
        </message>
        <message>
            <source>The laptop that invited this one has to synchronise before this one gets in.</source>
            <translation>L’ordinateur qui a invité celui-ci doit synchroniser avant que celui-ci soit admis.</translation>
        </message>
        <message>
            <source>The place held an older copy than this laptop; what was missing was sent again.</source>
            <translation>Le lieu contenait une copie plus ancienne que cet ordinateur ; ce qui manquait a été renvoyé.</translation>
        </message>
        <message>
            <source>The folder is not there now. Connect the drive or the network, then try again.</source>
            <translation>Le dossier n’est pas là. Branchez le lecteur ou le réseau, puis réessayez.</translation>
        </message>
        <message>
            <source>This laptop was taken out of the circle; what is written here stays here.</source>
            <translation>Cet ordinateur a été retiré du cercle ; ce qui est écrit ici reste ici.</translation>
        </message>
        <message>
            <source>Another laptop uses a newer CircleDesk. Install it here to receive its changes.</source>
            <translation>Un autre ordinateur utilise un CircleDesk plus récent. Installez-le ici pour recevoir ses modifications.</translation>
        </message>
        <message>
            <source>The server could not be reached. What is written waits here for the next round.</source>
            <translation>Impossible d’atteindre le serveur. Ce qui est écrit attend ici la prochaine synchronisation.</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Occupé</translation>
        </message>
        <message>
            <source>Needs its password</source>
            <translation>Mot de passe requis</translation>
        </message>
        <message>
            <source>Password refused</source>
            <translation>Mot de passe refusé</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Plein</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Not trusted</source>
            <translation>Pas digne de confiance</translation>
        </message>
        <message>
            <source>Copies of a laptop</source>
            <translation>Copies d’un ordinateur</translation>
        </message>
        <message>
            <source>Copies of a laptop wrote apart from each other with the same identity. Their work is set aside until a coordinator decides what counts.</source>
            <translation>Des copies d’un poste ont écrit séparément avec la même identité. Leur travail reste de côté jusqu’à ce que la coordination décide de ce qui compte.</translation>
        </message>
        <message>
            <source>This laptop had been copied: it took a new identity and waits for a coordinator to let it in. What is written here is kept and leaves afterwards.</source>
            <translation>Ce poste avait été copié : il a pris une nouvelle identité et attend que la coordination le laisse entrer. Ce qui s’écrit ici est conservé et part ensuite.</translation>
        </message>
        <message>
            <source>This place belongs to another circle; nothing was read from it nor written to it.</source>
            <translation>Ce lieu appartient à un autre cercle ; rien n’y a été lu ni écrit.</translation>
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
            <translation>
                <numerusform>%n champ a deux valeurs, saisies sur deux ordinateurs.</numerusform>
                <numerusform>%n champs ont deux valeurs, saisies sur deux ordinateurs.</numerusform>
            </translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Examiner</translation>
        </message>
        <message>
            <source>What you write stays here. Share it through a folder whenever you like.</source>
            <translation>Ce que vous écrivez reste ici. Partagez-le par un dossier quand vous voulez.</translation>
        </message>
        <message>
            <source>Last reached: {0}</source>
            <translation>Dernière connexion : {0}</translation>
        </message>
        <message>
            <source>No round was done yet.</source>
            <translation>Aucune synchronisation n’a encore eu lieu.</translation>
        </message>
        <message>
            <source>Actas in progress</source>
            <translation>Procès-verbaux en cours</translation>
        </message>
        <message>
            <source>No acta is waiting: each held session has its acta signed.</source>
            <translation>Aucun procès-verbal n’attend : chaque séance tenue a le sien, signé.</translation>
        </message>
        <message>
            <source>Overdue tasks of sessions</source>
            <translation>Tâches de séance en retard</translation>
        </message>
        <message>
            <source>No task is late.</source>
            <translation>Aucune tâche de séance n’est en retard.</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Partage</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to sync</source>
            <translation>Aller à la synchronisation</translation>
        </message>
        <message>
            <source>Session {0} · {1} · acta {2}</source>
            <translation>Séance {0} · {1} · procès-verbal {2}</translation>
        </message>
        <message>
            <source>Was due on {0}</source>
            <translation>Échéance le {0}</translation>
        </message>
    </context>
    <context>
        <name>InlineForm</name>
        <message>
            <source>Leave (Esc)</source>
            <translation>Quitter (Échap)</translation>
        </message>
        <message>
            <source>Keep (Ctrl+Enter)</source>
            <translation>Garder (Ctrl+Entrée)</translation>
        </message>
    </context>
    <context>
        <name>InviteForm</name>
        <message>
            <source>Invite a laptop</source>
            <translation>Inviter un ordinateur</translation>
        </message>
        <message>
            <source>Save the invitation…</source>
            <translation>Enregistrer l’invitation…</translation>
        </message>
        <message>
            <source>Whose &amp;laptop</source>
            <translation>À &amp;qui est l’ordinateur</translation>
        </message>
        <message>
            <source>The name the others will read beside its work.</source>
            <translation>Le nom que les autres liront à côté de son travail.</translation>
        </message>
        <message>
            <source>How the invitation &amp;travels</source>
            <translation>Comment l’invitation &amp;voyage</translation>
        </message>
        <message>
            <source>From hand to hand, on a stick</source>
            <translation>De la main à la main, sur une clé USB</translation>
        </message>
        <message>
            <source>By mail or chat</source>
            <translation>Par courriel ou messagerie</translation>
        </message>
        <message>
            <source>Comes in thr&amp;ough</source>
            <translation>Entre pa&amp;r</translation>
        </message>
        <message>
            <source>The invitation serves one laptop, once, for seven days.</source>
            <translation>L’invitation sert à un seul ordinateur, une fois, pendant sept jours.</translation>
        </message>
        <message>
            <source>The laptop is let in at once; compare its six words afterwards.</source>
            <translation>L’ordinateur entre aussitôt ; comparez ensuite ses six mots.</translation>
        </message>
        <message>
            <source>Nobody is let in before you compared its six words, by voice, with its owner.</source>
            <translation>Personne n’entre avant que vous n’ayez comparé, de vive voix, les six mots avec son propriétaire.</translation>
        </message>
    </context>
    <context>
        <name>ItemNotes</name>
        <message>
            <source>Removed: {0}</source>
            <translation>Retiré : {0}</translation>
        </message>
    </context>
    <context>
        <name>ItemPanel</name>
        <message>
            <source>Details of the item</source>
            <translation>Détails du point</translation>
        </message>
        <message>
            <source>Keep (Ctrl+Enter)</source>
            <translation>Garder (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Attached to the item: {0}</source>
            <translation>Joint au point : {0}</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Résultat attendu</translation>
        </message>
        <message>
            <source>Presented by</source>
            <translation>Présenté par</translation>
        </message>
        <message>
            <source>Minutes planned</source>
            <translation>Minutes prévues</translation>
        </message>
        <message>
            <source>not planned</source>
            <translation>non prévues</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Files of the item</source>
            <translation>Fichiers du point</translation>
        </message>
        <message>
            <source>Del takes the chosen file off; it becomes no annex of the acta.</source>
            <translation>Suppr retire le fichier choisi ; il n’est plus une annexe de l’acte.</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Joindre un fichier</translation>
        </message>
        <message>
            <source>Details of item {0}</source>
            <translation>Détails du point {0}</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Personne en particulier</translation>
        </message>
        <message>
            <source>{0} · {1} kB</source>
            <translation>{0} · {1} ko</translation>
        </message>
        <message>
            <source>Taken off the item: {0}</source>
            <translation>Retiré du point : {0}</translation>
        </message>
    </context>
    <context>
        <name>ItemPaste</name>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>You left the item before what you pasted was ready. The clipboard still has it.</source>
            <translation>Vous avez quitté le point avant que ce que vous avez collé soit prêt. Le presse-papiers le garde.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) attached to the session.</source>
            <translation>
                <numerusform>%n image jointe à la séance.</numerusform>
                <numerusform>%n images jointes à la séance.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) did not come along: paste them one by one.</source>
            <translation>
                <numerusform>%n image n’est pas venue avec le texte : collez-la à part.</numerusform>
                <numerusform>%n images ne sont pas venues avec le texte : collez-les une par une.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) too large: at most {0} MB each.</source>
            <translation>
                <numerusform>%n image trop lourde : {0} Mo au plus chacune.</numerusform>
                <numerusform>%n images trop lourdes : {0} Mo au plus chacune.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) attached to the session.</source>
            <translation>
                <numerusform>%n fichier joint à la séance.</numerusform>
                <numerusform>%n fichiers joints à la séance.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ItemPrompts</name>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>decide agree approve</source>
            <translation>décider accord approuver</translation>
        </message>
        <message>
            <source>Task of the session</source>
            <translation>Tâche de la séance</translation>
        </message>
        <message>
            <source>task to do</source>
            <translation>tâche à faire</translation>
        </message>
        <message>
            <source>Check-in of a commitment of the plan</source>
            <translation>Suivi d'un engagement du plan</translation>
        </message>
        <message>
            <source>progress check-in</source>
            <translation>avancement point suivi</translation>
        </message>
        <message>
            <source>Vote, counted</source>
            <translation>Vote, compté</translation>
        </message>
        <message>
            <source>vote tally ballot</source>
            <translation>vote scrutin compte</translation>
        </message>
        <message>
            <source>Somebody speaks</source>
            <translation>Intervention</translation>
        </message>
        <message>
            <source>speech intervention speaker</source>
            <translation>parole intervention orateur</translation>
        </message>
        <message>
            <source>Statement for the record</source>
            <translation>Déclaration à acter</translation>
        </message>
        <message>
            <source>statement record</source>
            <translation>déclaration acter</translation>
        </message>
        <message>
            <source>Dissent for the record</source>
            <translation>Désaccord à acter</translation>
        </message>
        <message>
            <source>dissent discrepancy</source>
            <translation>désaccord divergence</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Pièce jointe</translation>
        </message>
        <message>
            <source>file picture attach annex</source>
            <translation>fichier image joindre annexe</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>title heading</source>
            <translation>titre</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>list bullets</source>
            <translation>liste puces</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Liste numérotée</translation>
        </message>
        <message>
            <source>numbers list</source>
            <translation>numéros liste</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>table rows</source>
            <translation>tableau lignes</translation>
        </message>
    </context>
    <context>
        <name>ItemSpelling</name>
        <message>
            <source>The circle knows “{0}” from now on, on every laptop.</source>
            <translation>Le Cercle connaît « {0} » désormais, sur tous les ordinateurs.</translation>
        </message>
    </context>
    <context>
        <name>KeyMap</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Filter by words or keys</source>
            <translation>Filtrer par mots ou touches</translation>
        </message>
        <message>
            <source>Save as PDF to print</source>
            <translation>Enregistrer en PDF pour imprimer</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Shortcuts of CircleDesk.pdf</source>
            <translation>Raccourcis de CircleDesk.pdf</translation>
        </message>
    </context>
    <context>
        <name>KeyTable</name>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>While searching</source>
            <translation>Pendant la recherche</translation>
        </message>
        <message>
            <source>In lists</source>
            <translation>Dans les listes</translation>
        </message>
        <message>
            <source>In a form</source>
            <translation>Dans un formulaire</translation>
        </message>
        <message>
            <source>In a session</source>
            <translation>Dans une séance</translation>
        </message>
        <message>
            <source>On an agenda item</source>
            <translation>Sur un point de l’ordre du jour</translation>
        </message>
        <message>
            <source>In the minutes</source>
            <translation>Dans le texte du procès-verbal</translation>
        </message>
        <message>
            <source>In a form of a session</source>
            <translation>Dans un formulaire de la séance</translation>
        </message>
        <message>
            <source>On a decision, task or check-in</source>
            <translation>Sur une décision, une tâche ou un rapport</translation>
        </message>
        <message>
            <source>On an open task of earlier sessions</source>
            <translation>Sur une tâche ouverte de séances précédentes</translation>
        </message>
        <message>
            <source>Searching in the roll call</source>
            <translation>En cherchant dans l’appel</translation>
        </message>
        <message>
            <source>On a person of the roll call</source>
            <translation>Sur une personne de l’appel</translation>
        </message>
        <message>
            <source>In the committees</source>
            <translation>Dans les comités</translation>
        </message>
        <message>
            <source>In the commitments of the plan</source>
            <translation>Dans les engagements du plan</translation>
        </message>
        <message>
            <source>In sync</source>
            <translation>Dans la synchronisation</translation>
        </message>
        <message>
            <source>all shortcuts</source>
            <translation>tous les raccourcis</translation>
        </message>
        <message>
            <source>find anything, or do it by its name</source>
            <translation>chercher quoi que ce soit, ou le faire par son nom</translation>
        </message>
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
            <source>full screen</source>
            <translation>plein écran</translation>
        </message>
        <message>
            <source>quit</source>
            <translation>quitter</translation>
        </message>
        <message>
            <source>the menus</source>
            <translation>les menus</translation>
        </message>
        <message>
            <source>next field</source>
            <translation>champ suivant</translation>
        </message>
        <message>
            <source>previous field</source>
            <translation>champ précédent</translation>
        </message>
        <message>
            <source>go there, or do it</source>
            <translation>y aller, ou le faire</translation>
        </message>
        <message>
            <source>next line found</source>
            <translation>résultat suivant</translation>
        </message>
        <message>
            <source>previous line found</source>
            <translation>résultat précédent</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>décision</translation>
        </message>
        <message>
            <source>task of the session</source>
            <translation>tâche de la séance</translation>
        </message>
        <message>
            <source>check-in of a commitment</source>
            <translation>rapport sur un engagement du plan</translation>
        </message>
        <message>
            <source>roll call: two letters, Enter</source>
            <translation>appel : deux lettres, Entrée</translation>
        </message>
        <message>
            <source>next item</source>
            <translation>point suivant</translation>
        </message>
        <message>
            <source>previous item</source>
            <translation>point précédent</translation>
        </message>
        <message>
            <source>new agenda item</source>
            <translation>nouveau point de l’ordre du jour</translation>
        </message>
        <message>
            <source>item dealt with</source>
            <translation>point traité</translation>
        </message>
        <message>
            <source>call the session, put it right, call it off</source>
            <translation>convoquer la séance, rectifier, annuler</translation>
        </message>
        <message>
            <source>details of the item: presenter, minutes, files</source>
            <translation>détails du point : intervenant, minutes, fichiers</translation>
        </message>
        <message>
            <source>timeline of the item: bring a paragraph back</source>
            <translation>chronologie du point : récupérer un paragraphe</translation>
        </message>
        <message>
            <source>house phrases: write them</source>
            <translation>formules maison : les écrire</translation>
        </message>
        <message>
            <source>next pane</source>
            <translation>volet suivant</translation>
        </message>
        <message>
            <source>previous pane</source>
            <translation>volet précédent</translation>
        </message>
        <message>
            <source>closing: what the acta lacks</source>
            <translation>clôture : ce qui manque au procès-verbal</translation>
        </message>
        <message>
            <source>details of the session</source>
            <translation>données de la séance</translation>
        </message>
        <message>
            <source>start or end the session, review and sign</source>
            <translation>ouvrir ou clore la séance, relire et signer</translation>
        </message>
        <message>
            <source>rename</source>
            <translation>renommer</translation>
        </message>
        <message>
            <source>take it off the agenda</source>
            <translation>retirer de l’ordre du jour</translation>
        </message>
        <message>
            <source>move up</source>
            <translation>monter</translation>
        </message>
        <message>
            <source>move down</source>
            <translation>descendre</translation>
        </message>
        <message>
            <source>bold</source>
            <translation>gras</translation>
        </message>
        <message>
            <source>heading, smaller heading, paragraph</source>
            <translation>titre, sous-titre, paragraphe</translation>
        </message>
        <message>
            <source>list</source>
            <translation>liste</translation>
        </message>
        <message>
            <source>numbered list</source>
            <translation>liste numérotée</translation>
        </message>
        <message>
            <source>table</source>
            <translation>tableau</translation>
        </message>
        <message>
            <source>paste words alone, without their looks</source>
            <translation>coller les mots seuls, sans mise en forme</translation>
        </message>
        <message>
            <source>keep it</source>
            <translation>conserver</translation>
        </message>
        <message>
            <source>keep a single line</source>
            <translation>conserver une seule ligne</translation>
        </message>
        <message>
            <source>leave; what was typed waits</source>
            <translation>quitter ; ce qui est saisi attend</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>modifier</translation>
        </message>
        <message>
            <source>take it away</source>
            <translation>retirer</translation>
        </message>
        <message>
            <source>done</source>
            <translation>faite</translation>
        </message>
        <message>
            <source>continues</source>
            <translation>se poursuit</translation>
        </message>
        <message>
            <source>not discussed</source>
            <translation>non abordée</translation>
        </message>
        <message>
            <source>cancelled, with its reason</source>
            <translation>annulée, avec son motif</translation>
        </message>
        <message>
            <source>the person found arrived</source>
            <translation>la personne trouvée est arrivée</translation>
        </message>
        <message>
            <source>came as a guest</source>
            <translation>est venue comme invitée</translation>
        </message>
        <message>
            <source>next person</source>
            <translation>personne suivante</translation>
        </message>
        <message>
            <source>previous person</source>
            <translation>personne précédente</translation>
        </message>
        <message>
            <source>begin the search again</source>
            <translation>recommencer la recherche</translation>
        </message>
        <message>
            <source>arrived or left</source>
            <translation>arrivée ou partie</translation>
        </message>
        <message>
            <source>present in the room</source>
            <translation>présente dans la salle</translation>
        </message>
        <message>
            <source>present at a distance</source>
            <translation>présente à distance</translation>
        </message>
        <message>
            <source>left</source>
            <translation>partie</translation>
        </message>
        <message>
            <source>excused, or no longer</source>
            <translation>excusée, ou plus</translation>
        </message>
        <message>
            <source>represented by the alternate</source>
            <translation>représentée par sa suppléance</translation>
        </message>
        <message>
            <source>put times right</source>
            <translation>corriger les heures</translation>
        </message>
        <message>
            <source>take the last one back</source>
            <translation>annuler le dernier</translation>
        </message>
        <message>
            <source>plan a session</source>
            <translation>programmer une séance</translation>
        </message>
        <message>
            <source>add a person</source>
            <translation>ajouter une personne</translation>
        </message>
        <message>
            <source>report progress</source>
            <translation>rapporter l’avancement</translation>
        </message>
        <message>
            <source>back to all commitments</source>
            <translation>revenir à tous les engagements du plan</translation>
        </message>
        <message>
            <source>synchronise now</source>
            <translation>synchroniser maintenant</translation>
        </message>
        <message>
            <source>next thing to review</source>
            <translation>suivant à réviser</translation>
        </message>
        <message>
            <source>previous thing to review</source>
            <translation>précédent à réviser</translation>
        </message>
        <message>
            <source>next tab</source>
            <translation>onglet suivant</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>quitter</translation>
        </message>
        <message>
            <source>open the row</source>
            <translation>ouvrir la ligne</translation>
        </message>
        <message>
            <source>next row</source>
            <translation>ligne suivante</translation>
        </message>
        <message>
            <source>previous row</source>
            <translation>ligne précédente</translation>
        </message>
        <message>
            <source>not held: leave a constancia</source>
            <translation>non tenue : dresser un constat</translation>
        </message>
        <message>
            <source>take back what was done last</source>
            <translation>annuler la dernière action</translation>
        </message>
        <message>
            <source>do again what was taken back</source>
            <translation>rétablir ce qui a été annulé</translation>
        </message>
        <message>
            <source>bin: what was removed from the session</source>
            <translation>corbeille : ce qui a été retiré de la séance</translation>
        </message>
        <message>
            <source>make something else of it</source>
            <translation>en faire autre chose</translation>
        </message>
        <message>
            <source>next word that may be misspelt, and what it may mean</source>
            <translation>mot suivant peut-être mal écrit, et ce qu'il peut vouloir dire</translation>
        </message>
        <message>
            <source>Finding in the minutes</source>
            <translation>Recherche dans le procès-verbal</translation>
        </message>
        <message>
            <source>find in the minutes of the session</source>
            <translation>rechercher dans le procès-verbal de la séance</translation>
        </message>
        <message>
            <source>find and replace in the minutes of the session</source>
            <translation>rechercher et remplacer dans le procès-verbal de la séance</translation>
        </message>
        <message>
            <source>next place found</source>
            <translation>endroit trouvé suivant</translation>
        </message>
        <message>
            <source>place found before</source>
            <translation>endroit trouvé précédent</translation>
        </message>
        <message>
            <source>next place; in the second line: replace, and the next</source>
            <translation>suivant ; sur la seconde ligne : remplacer, puis suivant</translation>
        </message>
        <message>
            <source>the place before</source>
            <translation>l'endroit précédent</translation>
        </message>
        <message>
            <source>replace this place</source>
            <translation>remplacer à cet endroit</translation>
        </message>
        <message>
            <source>replace every place of the session</source>
            <translation>remplacer dans toute la séance</translation>
        </message>
        <message>
            <source>with accents and capitals, or without</source>
            <translation>distinguer accents et majuscules, ou non</translation>
        </message>
        <message>
            <source>leave; the caret stays at the place</source>
            <translation>quitter ; le curseur reste à l'endroit</translation>
        </message>
    </context>
    <context>
        <name>LaptopActs</name>
        <message>
            <source>Its six words</source>
            <translation>Ses six mots</translation>
        </message>
        <message>
            <source>Change its role…</source>
            <translation>Changer son rôle…</translation>
        </message>
        <message>
            <source>Take it out…</source>
            <translation>Le retirer…</translation>
        </message>
        <message>
            <source>Let its late work count</source>
            <translation>Compter ce qui est arrivé après</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Le retirer</translation>
        </message>
        <message>
            <source>Leave it in</source>
            <translation>Le laisser</translation>
        </message>
        <message>
            <source>Take “{0}” out of the circle? It keeps what it has, receives nothing new, and what it writes from now on does not count. Actas it signed stay signed. All the others get a new key.</source>
            <translation>Retirer « {0} » du cercle ? Il garde ce qu’il a, ne reçoit rien de nouveau, et ce qu’il écrira désormais ne compte pas. Les procès-verbaux qu’il a signés restent signés. Les autres reçoivent une nouvelle clé.</translation>
        </message>
        <message>
            <source>Nothing can be changed here until the laptop with the circle's root has settled the two lists.</source>
            <translation>Rien ne peut être changé ici tant que l’ordinateur avec la racine du cercle n’a pas départagé les deux listes.</translation>
        </message>
        <message>
            <source>Only a coordinator's laptop gives roles, lets laptops in or takes them out.</source>
            <translation>Seul un ordinateur de coordination donne des rôles, laisse entrer des ordinateurs ou les retire.</translation>
        </message>
    </context>
    <context>
        <name>Laptops</name>
        <message>
            <source>Laptops of the circle</source>
            <translation>Ordinateurs du cercle</translation>
        </message>
        <message>
            <source>Invite a laptop…</source>
            <translation>Inviter un ordinateur…</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) received</source>
            <translation>
                <numerusform>%n modification reçue</numerusform>
                <numerusform>%n modifications reçues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) made here</source>
            <translation>
                <numerusform>%n modification faite ici</numerusform>
                <numerusform>%n modifications faites ici</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>heard {0}</source>
            <translation>dernières nouvelles : {0}</translation>
        </message>
        <message>
            <source>not heard yet</source>
            <translation>pas encore de nouvelles</translation>
        </message>
        <message numerus="yes">
            <source>%n of ours not there yet</source>
            <translation>
                <numerusform>%n de nous n’y est pas encore</numerusform>
                <numerusform>%n de nous n’y sont pas encore</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of its own not here yet</source>
            <translation>
                <numerusform>%n de lui n’est pas encore ici</numerusform>
                <numerusform>%n de lui ne sont pas encore ici</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LateBodies</name>
        <message>
            <source>Bodies that should have met</source>
            <translation>Instances qui auraient dû se réunir</translation>
        </message>
        <message>
            <source>Was to meet by {0}</source>
            <translation>Devait se réunir au plus tard le {0}</translation>
        </message>
        <message>
            <source>{0} (rhythm to confirm)</source>
            <translation>{0} (rythme à confirmer)</translation>
        </message>
        <message>
            <source>Planned for {0}</source>
            <translation>Prévue pour le {0}</translation>
        </message>
        <message>
            <source>Could meet on {0}</source>
            <translation>Pourrait se réunir le {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n jour de retard</numerusform>
                <numerusform>%n jours de retard</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LateCard</name>
        <message>
            <source>Arrived after the signature</source>
            <translation>Arrivé après la signature</translation>
        </message>
        <message>
            <source>It was written without knowing of the signature. What is signed stays as it is.</source>
            <translation>Cela a été écrit sans connaître la signature. Ce qui est signé reste tel quel.</translation>
        </message>
        <message>
            <source>Note it for a clarifying acta</source>
            <translation>Le noter pour un procès-verbal de clarification</translation>
        </message>
        <message>
            <source>Seen, nothing more</source>
            <translation>Vu, sans suite</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signé</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>This page could not be opened</source>
            <translation>Cette page n’a pas pu s’ouvrir</translation>
        </message>
        <message>
            <source>This could not be done</source>
            <translation>Cela n’a pas pu se faire</translation>
        </message>
    </context>
    <context>
        <name>MeetingPage</name>
        <message>
            <source>Choose a session of a committee to work on it here.</source>
            <translation>Choisissez une séance d’un comité pour y travailler ici.</translation>
        </message>
        <message>
            <source>No session is open</source>
            <translation>Aucune séance n’est ouverte</translation>
        </message>
        <message>
            <source>See the committees</source>
            <translation>Voir les comités</translation>
        </message>
        <message>
            <source>Taken back, it is gone again: {0}</source>
            <translation>Annulé ; n'y est plus : {0}</translation>
        </message>
        <message>
            <source>As it was before: {0}</source>
            <translation>Comme avant : {0}</translation>
        </message>
    </context>
    <context>
        <name>Meetings</name>
        <message>
            <source>Extraordinary session {0}</source>
            <translation>Séance extraordinaire {0}</translation>
        </message>
        <message>
            <source>Ordinary session {0}</source>
            <translation>Séance ordinaire {0}</translation>
        </message>
        <message>
            <source>in favour {0}, against {1}, blank {2}, abstention {3}</source>
            <translation>pour {0}, contre {1}, blancs {2}, abstention {3}</translation>
        </message>
        <message>
            <source>moved by {0}</source>
            <translation>proposée par {0}</translation>
        </message>
        <message>
            <source>quorum {0} of {1}</source>
            <translation>quorum {0} sur {1}</translation>
        </message>
        <message>
            <source>reason: {0}</source>
            <translation>motif : {0}</translation>
        </message>
        <message>
            <source>nobody named yet</source>
            <translation>pas encore de responsable</translation>
        </message>
        <message>
            <source>due {0}</source>
            <translation>échéance le {0}</translation>
        </message>
        <message>
            <source>Task {0}</source>
            <translation>Tâche {0}</translation>
        </message>
        <message>
            <source>Check-in {0}</source>
            <translation>Avancement de l’engagement {0}</translation>
        </message>
        <message>
            <source>as of {0}</source>
            <translation>arrêté au {0}</translation>
        </message>
        <message>
            <source>bottlenecks: {0}</source>
            <translation>difficultés : {0}</translation>
        </message>
        <message>
            <source>next steps: {0}</source>
            <translation>prochaines étapes : {0}</translation>
        </message>
        <message>
            <source>Title of an agenda item</source>
            <translation>Titre d’un point</translation>
        </message>
        <message>
            <source>Place in the agenda</source>
            <translation>Place dans l’ordre du jour</translation>
        </message>
        <message>
            <source>Minutes of an item</source>
            <translation>Texte d’un point</translation>
        </message>
        <message>
            <source>Text of a decision or task</source>
            <translation>Texte d’une décision ou d’une tâche</translation>
        </message>
        <message>
            <source>Time of an arrival or departure</source>
            <translation>Heure d’une arrivée ou d’un départ</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Link to attend from afar</source>
            <translation>Lien pour participer à distance</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objectif</translation>
        </message>
        <message>
            <source>Next session</source>
            <translation>Prochaine séance</translation>
        </message>
        <message>
            <source>Beginning and end of the session</source>
            <translation>Début et fin de la séance</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Item dealt with</source>
            <translation>Point traité</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Résultat attendu</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>Personne responsable</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Institution</translation>
        </message>
        <message>
            <source>Due day</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <source>Moved by</source>
            <translation>Proposée par</translation>
        </message>
        <message>
            <source>Reason of the excuse</source>
            <translation>Motif de l’excuse</translation>
        </message>
        <message>
            <source>with a conflict of interest noted</source>
            <translation>avec un conflit d’intérêts noté</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Point de l'ordre du jour</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Task of the session</source>
            <translation>Tâche de la séance</translation>
        </message>
        <message>
            <source>Check-in of a commitment of the plan</source>
            <translation>Suivi d'un engagement du plan</translation>
        </message>
        <message>
            <source>&amp;Decision</source>
            <translation>&amp;Décision</translation>
        </message>
        <message>
            <source>&amp;Task of the session</source>
            <translation>&amp;Tâche de la séance</translation>
        </message>
        <message>
            <source>&amp;Check-in of a commitment of the plan</source>
            <translation>&amp;Suivi d'un engagement du plan</translation>
        </message>
        <message>
            <source>&amp;Paragraph of the minutes</source>
            <translation>&amp;Paragraphe du procès-verbal</translation>
        </message>
    </context>
    <context>
        <name>Members</name>
        <message>
            <source>Members and offices</source>
            <translation>Membres et fonctions</translation>
        </message>
        <message>
            <source>Nobody has a seat yet</source>
            <translation>Personne n’a encore de siège</translation>
        </message>
        <message>
            <source>Add the people with their seat and their office; the roll of each session is made of them.</source>
            <translation>Ajoutez les personnes avec leur siège et leur fonction ; la liste de chaque séance en découle.</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Alternate of {0}</source>
            <translation>Suppléant de {0}</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Voice without a vote</source>
            <translation>Voix sans vote</translation>
        </message>
        <message>
            <source>Rename an institution…</source>
            <translation>Renommer une institution…</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>jusqu’au {0}</translation>
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
            <source>&amp;Find…</source>
            <translation>&amp;Chercher…</translation>
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
            <translation>Modifier un jalon</translation>
        </message>
        <message>
            <source>Add a milestone</source>
            <translation>Ajouter un jalon</translation>
        </message>
        <message>
            <source>Keep the milestone</source>
            <translation>Enregistrer le jalon</translation>
        </message>
        <message>
            <source>&amp;What is to be achieved</source>
            <translation>&amp;Ce qui doit être atteint</translation>
        </message>
        <message>
            <source>&amp;How it is verified</source>
            <translation>&amp;Comment cela se vérifie</translation>
        </message>
        <message>
            <source>It has a &amp;deadline</source>
            <translation>A une éc&amp;héance</translation>
        </message>
        <message>
            <source>D&amp;eadline</source>
            <translation>&amp;Échéance</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;État</translation>
        </message>
        <message>
            <source>Write what is to be achieved.</source>
            <translation>Écrivez ce qui doit être atteint.</translation>
        </message>
    </context>
    <context>
        <name>MinutesPane</name>
        <message>
            <source>Minutes</source>
            <translation>Acta</translation>
        </message>
        <message>
            <source>Minutes of the item</source>
            <translation>Texte du point</translation>
        </message>
        <message>
            <source>Minutes · item {0}</source>
            <translation>Acta · point {0}</translation>
        </message>
        <message>
            <source>Minutes of item {0}, {1}</source>
            <translation>Texte du point {0}, {1}</translation>
        </message>
        <message>
            <source>Nothing was written at this item.</source>
            <translation>Rien n’a été écrit sur ce point.</translation>
        </message>
        <message>
            <source>Write here what is said.</source>
            <translation>Écrivez ici ce qui se dit.</translation>
        </message>
        <message>
            <source>to {0}</source>
            <translation>pour {0}</translation>
        </message>
        <message>
            <source>presented by {0}</source>
            <translation>présenté par {0}</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Gras</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Liste numérotée</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Write down a decision</source>
            <translation>Noter une décision</translation>
        </message>
        <message>
            <source>Write down a task of the session</source>
            <translation>Noter une tâche de la séance</translation>
        </message>
        <message>
            <source>Write down a check-in of a commitment of the plan</source>
            <translation>Noter un avancement d’un engagement du plan</translation>
        </message>
        <message>
            <source>Changed on another laptop</source>
            <translation>Modifié sur un autre poste</translation>
        </message>
        <message>
            <source>It is shown as soon as you leave the text.</source>
            <translation>Il s’affiche dès que vous quittez le texte.</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>Enregistré {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
        <message>
            <source>What you typed last was not kept. {0}</source>
            <translation>Votre dernière saisie n’a pas été gardée. {0}</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <source>Not saved yet, trying again. {0}</source>
            <translation>Pas encore enregistré ; nouvel essai en cours. {0}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Attach files to the session</source>
            <translation>Joindre des fichiers à la séance</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
    </context>
    <context>
        <name>Misspelling</name>
        <message>
            <source>The circle uses it: learn “{0}”</source>
            <translation>Le Cercle l'emploie : apprendre « {0} »</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Le laisser tel quel</translation>
        </message>
    </context>
    <context>
        <name>NextSession</name>
        <message>
            <source>No session is planned</source>
            <translation>Aucune séance n’est prévue</translation>
        </message>
        <message>
            <source>Plan one: its agenda already brings the usual items and its roll those who have a seat.</source>
            <translation>Prévoyez-en une : son ordre du jour contient déjà les points habituels et sa liste ceux qui ont un siège.</translation>
        </message>
        <message>
            <source>Plan the first session</source>
            <translation>Prévoir la première séance</translation>
        </message>
        <message>
            <source>Sessions after that</source>
            <translation>Séances suivantes</translation>
        </message>
        <message>
            <source>Session {0} is going on</source>
            <translation>La séance {0} est en cours</translation>
        </message>
        <message>
            <source>Next session · number {0}</source>
            <translation>Prochaine séance · numéro {0}</translation>
        </message>
        <message>
            <source>Place still to be written</source>
            <translation>Lieu à préciser</translation>
        </message>
        <message>
            <source>Go on with the session</source>
            <translation>Poursuivre la séance</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Demain</translation>
        </message>
        <message numerus="yes">
            <source>In %n day(s)</source>
            <translation>
                <numerusform>Dans %n jour</numerusform>
                <numerusform>Dans %n jours</numerusform>
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
        <name>NoteCard</name>
        <message>
            <source>Edit {0} (F2)</source>
            <translation>Modifier {0} (F2)</translation>
        </message>
        <message>
            <source>Remove {0} (Del)</source>
            <translation>Retirer {0} (Suppr)</translation>
        </message>
        <message>
            <source>Make something else of {0} (C)</source>
            <translation>Faire autre chose de {0} (C)</translation>
        </message>
    </context>
    <context>
        <name>OpenTasks</name>
        <message>
            <source>Keys on a task: 1 done · 2 continues · 3 not discussed · 4 cancelled</source>
            <translation>Touches sur une tâche : 1 faite · 2 continue · 3 non abordée · 4 annulée</translation>
        </message>
        <message>
            <source>Open tasks of earlier sessions</source>
            <translation>Tâches ouvertes de séances antérieures</translation>
        </message>
        <message>
            <source>Why it is cancelled</source>
            <translation>Pourquoi elle est annulée</translation>
        </message>
        <message numerus="yes">
            <source>%n open task(s) of earlier sessions</source>
            <translation>
                <numerusform>%n tâche ouverte de séances antérieures</numerusform>
                <numerusform>%n tâches ouvertes de séances antérieures</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}: all gone through</source>
            <translation>{0} : toutes passées en revue</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) old</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>through %n session(s)</source>
            <translation>
                <numerusform>%n séance</numerusform>
                <numerusform>%n séances</numerusform>
            </translation>
        </message>
        <message>
            <source>Not discussed</source>
            <translation>Non abordée</translation>
        </message>
        <message>
            <source>Write the reason: it stands in the acta. Esc leaves the task as it is.</source>
            <translation>Écrivez le motif : il figure au procès-verbal. Échap laisse la tâche telle quelle.</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>affiché</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>masqué</translation>
        </message>
    </context>
    <context>
        <name>OutboxCard</name>
        <message>
            <source>Only on this laptop so far</source>
            <translation>Seulement sur cet ordinateur pour l’instant</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) have not left this laptop</source>
            <translation>
                <numerusform>%n modification n’a pas quitté cet ordinateur</numerusform>
                <numerusform>%n modifications n’ont pas quitté cet ordinateur</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest was made {0}</source>
            <translation>la plus ancienne date d’{0}</translation>
        </message>
        <message>
            <source>Nothing: everything written here lies in the places too.</source>
            <translation>Rien : tout ce qui est écrit ici se trouve aussi dans les lieux.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} × {1}</source>
            <translation>{0} × {1}</translation>
        </message>
        <message>
            <source>{0} «{1}»</source>
            <translation>{0} « {1} »</translation>
        </message>
    </context>
    <context>
        <name>OverviewPane</name>
        <message>
            <source>Commitments of the plan</source>
            <translation>Engagements du plan</translation>
        </message>
        <message>
            <source>This circle has no action plan</source>
            <translation>Ce cercle n’a pas de plan d’action</translation>
        </message>
        <message>
            <source>Begin a circle with the template of Bogotá, or receive the plan from the laptop that has it.</source>
            <translation>Commencez un cercle avec le modèle de Bogotá, ou recevez le plan de l’ordinateur qui l’a.</translation>
        </message>
        <message>
            <source>Latest reports</source>
            <translation>Derniers rapports</translation>
        </message>
        <message>
            <source>Nobody has reported on the plan yet.</source>
            <translation>Personne n’a encore fait rapport sur le plan.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Commitment of the plan</source>
            <translation>Engagement du plan</translation>
        </message>
        <message>
            <source>Has not reported</source>
            <translation>Pas de rapport</translation>
        </message>
        <message>
            <source>as of {0}</source>
            <translation>arrêté au {0}</translation>
        </message>
    </context>
    <context>
        <name>PagesView</name>
        <message>
            <source>Preparing the pages…</source>
            <translation>Préparation des pages…</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>Pages du document</translation>
        </message>
        <message>
            <source>The pages cannot be shown</source>
            <translation>Les pages ne peuvent pas être affichées</translation>
        </message>
        <message>
            <source>Page {0} of {1}</source>
            <translation>Page {0} sur {1}</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>People, sessions, actas, tasks, words, or what to do</source>
            <translation>Personnes, séances, procès-verbaux, tâches, mots ou que faire</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Nothing was found. Accents and capitals do not matter; fewer words find more.</source>
            <translation>Rien n’a été trouvé. Les accents et les majuscules ne comptent pas ; moins de mots trouvent davantage.</translation>
        </message>
        <message>
            <source>Enter goes there · Esc leaves</source>
            <translation>Entrée y va · Échap ferme</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Agenda or attendance</source>
            <translation>Ordre du jour ou présences</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présences</translation>
        </message>
    </context>
    <context>
        <name>ParagraphCard</name>
        <message>
            <source>Paragraph changed by two at once</source>
            <translation>Paragraphe modifié par deux personnes à la fois</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Keep {0}'s</source>
            <translation>Garder celui de {0}</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Réuni</translation>
        </message>
        <message>
            <source>as it reads now</source>
            <translation>tel qu’il se lit maintenant</translation>
        </message>
        <message>
            <source>It is right like this</source>
            <translation>C’est bien ainsi</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>(the paragraph is gone)</source>
            <translation>(le paragraphe n’y est plus)</translation>
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
            <translation>Modifier une personne · {0}</translation>
        </message>
        <message>
            <source>Add a person · {0}</source>
            <translation>Ajouter une personne · {0}</translation>
        </message>
        <message>
            <source>Keep the person</source>
            <translation>Enregistrer la personne</translation>
        </message>
        <message>
            <source>Write at least a given name or a surname.</source>
            <translation>Écrivez au moins un prénom ou un nom.</translation>
        </message>
        <message>
            <source>&amp;Given names</source>
            <translation>&amp;Prénoms</translation>
        </message>
        <message>
            <source>S&amp;urnames</source>
            <translation>No&amp;ms</translation>
        </message>
        <message>
            <source>P&amp;osition</source>
            <translation>P&amp;oste</translation>
        </message>
        <message>
            <source>A name that is not on the list yet is added to it.</source>
            <translation>Un nom qui n’est pas encore dans la liste y est ajouté.</translation>
        </message>
        <message>
            <source>&amp;Institution or organisation</source>
            <translation>&amp;Institution ou organisation</translation>
        </message>
        <message>
            <source>&amp;Sector</source>
            <translation>&amp;Secteur</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>Alternate of {0}</source>
            <translation>Suppléant de {0}</translation>
        </message>
        <message>
            <source>S&amp;eat</source>
            <translation>Siè&amp;ge</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titulaire</translation>
        </message>
        <message>
            <source>Has a &amp;vote</source>
            <translation>A le droit de &amp;vote</translation>
        </message>
        <message>
            <source>Chair and secretary sign the actas; the coordinator signs the reports.</source>
            <translation>La présidence et le secrétariat signent les procès-verbaux ; la coordination signe les rapports.</translation>
        </message>
        <message>
            <source>O&amp;ffice</source>
            <translation>&amp;Fonction dans l’instance</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Since &amp;when</source>
            <translation>&amp;Depuis quand</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>Depuis quand</translation>
        </message>
        <message>
            <source>For the convening; never printed.</source>
            <translation>Pour la convocation ; jamais imprimé.</translation>
        </message>
        <message>
            <source>E-&amp;mail</source>
            <translation>Courrie&amp;l</translation>
        </message>
        <message>
            <source>A later day than before keeps what was until then: old actas go on saying it.</source>
            <translation>Avec un jour ultérieur, ce qui valait jusque-là est gardé : les anciens actes continuent de le dire.</translation>
        </message>
        <message>
            <source>The seat &amp;ends</source>
            <translation>Le siège prend &amp;fin</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>&amp;Dernier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
    </context>
    <context>
        <name>PersonSheet</name>
        <message>
            <source>Leave as it was (Esc)</source>
            <translation>Laisser tel quel (Échap)</translation>
        </message>
        <message>
            <source>Attends &amp;virtually</source>
            <translation>Assiste à &amp;distance</translation>
        </message>
        <message>
            <source>Reason of the excuse</source>
            <translation>Motif de l’excuse</translation>
        </message>
        <message>
            <source>Keep (Enter)</source>
            <translation>Garder (Entrée)</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Arrivée</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Parti</translation>
        </message>
        <message>
            <source>Somebody sent for this day</source>
            <translation>Quelqu’un délégué pour ce jour</translation>
        </message>
        <message>
            <source>Who comes in their place</source>
            <translation>Qui vient à sa place</translation>
        </message>
        <message>
            <source>They get the seat for this day alone.</source>
            <translation>Cette personne occupe le siège ce seul jour.</translation>
        </message>
        <message>
            <source>Name of who was sent</source>
            <translation>Nom de la personne déléguée</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) attached; attach another</source>
            <translation>
                <numerusform>%n fichier joint ; en joindre un autre</numerusform>
                <numerusform>%n fichiers joints ; en joindre un autre</numerusform>
            </translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Joindre un fichier</translation>
        </message>
        <message>
            <source>Write the name of who was sent.</source>
            <translation>Écrivez le nom de la personne déléguée.</translation>
        </message>
    </context>
    <context>
        <name>PhraseSheet</name>
        <message>
            <source>House phrases</source>
            <translation>Formules maison</translation>
        </message>
        <message>
            <source>One a line: a short word, =, the phrase. While writing the minutes, ; and the short word put it in. {hora}, {fecha}, {lugar}, {comité} and {presentes} become what they are at that moment.</source>
            <translation>Une par ligne : un mot court, = et la formule. En écrivant le procès-verbal, ; et le mot court l'insèrent. {hora}, {fecha}, {lugar}, {comité} et {presentes} deviennent ce qu'ils sont à cet instant.</translation>
        </message>
        <message>
            <source>Leave (Esc)</source>
            <translation>Quitter (Échap)</translation>
        </message>
        <message>
            <source>Keep (Ctrl+Enter)</source>
            <translation>Garder (Ctrl+Entrée)</translation>
        </message>
    </context>
    <context>
        <name>PlaceActs</name>
        <message>
            <source>Synchronise it</source>
            <translation>Le synchroniser</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>User and password…</source>
            <translation>Utilisateur et mot de passe…</translation>
        </message>
        <message>
            <source>Take it off…</source>
            <translation>Le retirer…</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>Le retirer</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Le garder</translation>
        </message>
        <message>
            <source>Share no longer through {0}? Nothing in it is deleted, and what is written here stays.</source>
            <translation>Ne plus partager par {0} ? Rien n’y est effacé, et ce qui est écrit ici reste.</translation>
        </message>
    </context>
    <context>
        <name>PlaceForm</name>
        <message>
            <source>User and password</source>
            <translation>Utilisateur et mot de passe</translation>
        </message>
        <message>
            <source>Try and keep</source>
            <translation>Essayer et garder</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Share through another place</source>
            <translation>Partager par un autre lieu</translation>
        </message>
        <message>
            <source>Try and add</source>
            <translation>Essayer et ajouter</translation>
        </message>
        <message>
            <source>Trying the place: reaching it, reading, writing…</source>
            <translation>Essai du lieu : l’atteindre, lire, écrire…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>A stick, a network drive, a synchronised folder.</source>
            <translation>Clé USB, lecteur réseau, dossier synchronisé.</translation>
        </message>
        <message>
            <source>WebDAV</source>
            <translation>WebDAV</translation>
        </message>
        <message>
            <source>Nextcloud, ownCloud or another server.</source>
            <translation>Nextcloud, ownCloud ou un autre serveur.</translation>
        </message>
        <message>
            <source>S3 bucket</source>
            <translation>Compartiment S3</translation>
        </message>
        <message>
            <source>Amazon S3, MinIO, Garage and their like.</source>
            <translation>Amazon S3, MinIO, Garage et semblables.</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Dossier</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>&amp;Bucket</source>
            <translation>&amp;Compartiment (bucket)</translation>
        </message>
        <message>
            <source>Leave it empty to use the whole bucket.</source>
            <translation>Laissez vide pour utiliser tout le compartiment.</translation>
        </message>
        <message>
            <source>Fo&amp;lder in the bucket</source>
            <translation>D&amp;ossier dans le compartiment</translation>
        </message>
        <message>
            <source>Only where the server asks for one.</source>
            <translation>Seulement si le serveur la demande.</translation>
        </message>
        <message>
            <source>&amp;Region</source>
            <translation>&amp;Région</translation>
        </message>
        <message>
            <source>The server's address.</source>
            <translation>L’adresse du serveur.</translation>
        </message>
        <message>
            <source>In Nextcloud: Files, then Settings, then WebDAV; add the circle's folder to it.</source>
            <translation>Dans Nextcloud : Fichiers, puis Paramètres, puis WebDAV ; ajoutez-y le dossier du cercle.</translation>
        </message>
        <message>
            <source>This address is not https: anybody on the way can read the password. The data stay encrypted.</source>
            <translation>Cette adresse n’est pas https : en chemin, n’importe qui peut lire le mot de passe. Les données restent chiffrées.</translation>
        </message>
        <message>
            <source>Choose the shared folder</source>
            <translation>Choisir le dossier partagé</translation>
        </message>
    </context>
    <context>
        <name>PlaceRounds</name>
        <message>
            <source>Checking who belongs to the circle…</source>
            <translation>Vérification des membres du cercle…</translation>
        </message>
        <message>
            <source>Receiving everything…</source>
            <translation>Réception de tout…</translation>
        </message>
        <message>
            <source>Receiving…</source>
            <translation>Réception…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message>
            <source>Evidence files…</source>
            <translation>Fichiers de preuve…</translation>
        </message>
        <message>
            <source>Synchronising…</source>
            <translation>Synchronisation…</translation>
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
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>Porte</translation>
        </message>
    </context>
    <context>
        <name>PlacesCard</name>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>This circle lives on this laptop only</source>
            <translation>Ce cercle n’existe que sur cet ordinateur</translation>
        </message>
        <message>
            <source>Everything written here lies in the places too.</source>
            <translation>Tout ce qui est écrit ici se trouve aussi dans les lieux.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) have not left this laptop</source>
            <translation>
                <numerusform>%n modification n’a pas quitté cet ordinateur</numerusform>
                <numerusform>%n modifications n’ont pas quitté cet ordinateur</numerusform>
            </translation>
        </message>
        <message>
            <source>since the last round, {0}</source>
            <translation>depuis la dernière synchronisation, {0}</translation>
        </message>
        <message>
            <source>Last reached: {0}</source>
            <translation>Dernière connexion : {0}</translation>
        </message>
        <message>
            <source>Never reached yet</source>
            <translation>Jamais atteint encore</translation>
        </message>
        <message>
            <source>Add a place…</source>
            <translation>Ajouter un lieu…</translation>
        </message>
        <message>
            <source>Share it through a folder that both laptops reach (a stick, a network drive, a synchronised folder), through a WebDAV folder such as Nextcloud's, or through an S3 bucket. What lies there is encrypted and signed.</source>
            <translation>Partagez-le par un dossier que les deux ordinateurs atteignent (clé USB, lecteur réseau, dossier synchronisé), par un dossier WebDAV comme ceux de Nextcloud, ou par un compartiment S3. Ce qui s’y trouve est chiffré et signé.</translation>
        </message>
        <message>
            <source>Share through a place…</source>
            <translation>Partager par un lieu…</translation>
        </message>
        <message>
            <source>{0}, as {1}</source>
            <translation>{0}, en tant que {1}</translation>
        </message>
    </context>
    <context>
        <name>Placing</name>
        <message>
            <source>From now on this laptop shares through {0}.</source>
            <translation>Désormais cet ordinateur partage par {0}.</translation>
        </message>
        <message>
            <source>This machine has no keyring: the password will be asked for at the next start.</source>
            <translation>Ce poste n’a pas de trousseau : le mot de passe sera demandé au prochain démarrage.</translation>
        </message>
        <message>
            <source>This laptop no longer shares through {0}.</source>
            <translation>Cet ordinateur ne partage plus par {0}.</translation>
        </message>
    </context>
    <context>
        <name>PreviousActas</name>
        <message>
            <source>Keys on an acta: 1 approved · 2 with corrections · 3 deferred · 4 reading dispensed</source>
            <translation>Touches sur un procès-verbal : 1 approuvé · 2 avec corrections · 3 reporté · 4 lecture dispensée</translation>
        </message>
        <message>
            <source>Actas of earlier sessions to approve</source>
            <translation>Procès-verbaux antérieurs à approuver</translation>
        </message>
        <message>
            <source>Acta {0} · session {1} of {2}</source>
            <translation>Procès-verbal {0} · séance {1} du {2}</translation>
        </message>
        <message>
            <source>To approve</source>
            <translation>À approuver</translation>
        </message>
        <message>
            <source>Which corrections</source>
            <translation>Quelles corrections</translation>
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
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>Fichier %1</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Chercher dans :</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>&amp;Nom de fichier :</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;Type de fichier :</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Maj</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
    </context>
    <context>
        <name>QuorumStrip</name>
        <message>
            <source>No quorum rule</source>
            <translation>Pas de règle de quorum</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>il en manque %n</numerusform>
                <numerusform>il en manque %n</numerusform>
            </translation>
        </message>
        <message>
            <source>missing: {0}</source>
            <translation>manquent : {0}</translation>
        </message>
        <message>
            <source>{0} · quorum lost at {1}, {2}</source>
            <translation>{0} · quorum perdu à {1}, {2}</translation>
        </message>
        <message numerus="yes">
            <source>%n more to decide</source>
            <translation>
                <numerusform>encore %n pour décider</numerusform>
                <numerusform>encore %n pour décider</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} · quorum to deliberate, {1}</source>
            <translation>{0} · quorum pour délibérer, {1}</translation>
        </message>
        <message>
            <source>{0} · quorum since {1}</source>
            <translation>{0} · quorum depuis {1}</translation>
        </message>
        <message>
            <source>{0} · quorum</source>
            <translation>{0} · quorum</translation>
        </message>
    </context>
    <context>
        <name>ReasonLine</name>
        <message>
            <source>Leave (Esc)</source>
            <translation>Quitter (Échap)</translation>
        </message>
        <message>
            <source>Keep (Enter)</source>
            <translation>Garder (Entrée)</translation>
        </message>
    </context>
    <context>
        <name>RemovalCard</name>
        <message>
            <source>Removed by one, changed by another: {0}</source>
            <translation>Supprimé par l’un, modifié par l’autre : {0}</translation>
        </message>
        <message>
            <source>Removed it</source>
            <translation>L’a supprimé</translation>
        </message>
        <message>
            <source>Changed it, it stays</source>
            <translation>L’a modifié ; il reste</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Le supprimer</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>Le rétablir</translation>
        </message>
    </context>
    <context>
        <name>RenameForm</name>
        <message>
            <source>Rename an institution</source>
            <translation>Renommer une institution</translation>
        </message>
        <message>
            <source>Keep the new name</source>
            <translation>Garder le nouveau nom</translation>
        </message>
        <message>
            <source>&amp;Institution</source>
            <translation>&amp;Institution</translation>
        </message>
        <message>
            <source>New &amp;name</source>
            <translation>Nouveau &amp;nom</translation>
        </message>
        <message>
            <source>New &amp;short name</source>
            <translation>Nouveau nom &amp;court</translation>
        </message>
        <message>
            <source>Actas of sessions before that day keep the name it had.</source>
            <translation>Les actes des séances d’avant ce jour gardent le nom qu’elle avait.</translation>
        </message>
        <message>
            <source>Is &amp;called so since</source>
            <translation>S’&amp;appelle ainsi depuis</translation>
        </message>
        <message>
            <source>Is called so since</source>
            <translation>S’appelle ainsi depuis</translation>
        </message>
        <message>
            <source>Write what it is called now.</source>
            <translation>Écrivez comment elle s’appelle maintenant.</translation>
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
        <name>ReportPane</name>
        <message>
            <source>Sign the report…</source>
            <translation>Signer le rapport…</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Non signé</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>As of which day</source>
            <translation>Date d’arrêt</translation>
        </message>
        <message>
            <source>As &amp;of</source>
            <translation>Arrêté a&amp;u</translation>
        </message>
        <message>
            <source>Export PDF…</source>
            <translation>Exporter en PDF…</translation>
        </message>
        <message>
            <source>Export Excel…</source>
            <translation>Exporter en Excel…</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>{0} · {1} to {2}</source>
            <translation>{0} · {1} à {2}</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signé</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documents PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Classeurs Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>the report {0}</source>
            <translation>le rapport {0}</translation>
        </message>
        <message>
            <source>Signing fixes this report as of its day; it cannot be taken back.</source>
            <translation>La signature fige ce rapport à sa date d’arrêt ; elle est irrévocable.</translation>
        </message>
        <message>
            <source>Signing the report…</source>
            <translation>Signature du rapport…</translation>
        </message>
        <message>
            <source>The report is signed.</source>
            <translation>Le rapport est signé.</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>Reports and actas</source>
            <translation>Rapports et procès-verbaux</translation>
        </message>
        <message>
            <source>What is printed, signed and handed over</source>
            <translation>Ce qui s’imprime, se signe et se remet</translation>
        </message>
        <message>
            <source>&amp;Quarterly report</source>
            <translation>&amp;Rapport trimestriel</translation>
        </message>
        <message>
            <source>&amp;Actas</source>
            <translation>&amp;Procès-verbaux</translation>
        </message>
    </context>
    <context>
        <name>RequestRow</name>
        <message>
            <source>The words are the same: let it in</source>
            <translation>Les mots sont les mêmes : le laisser entrer</translation>
        </message>
        <message>
            <source>Keep it out</source>
            <translation>Le laisser dehors</translation>
        </message>
    </context>
    <context>
        <name>RequestsCard</name>
        <message>
            <source>They wait to be let in</source>
            <translation>Ils attendent d’entrer</translation>
        </message>
        <message>
            <source>Call the owner, who reads six words on the other screen. Only if they are these, in this order, is it that laptop and no other.</source>
            <translation>Appelez le propriétaire, qui lit six mots sur l’autre écran. Ce n’est cet ordinateur, et aucun autre, que si ce sont ceux-ci, dans cet ordre.</translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message>
            <source>Stands today: {0}</source>
            <translation>Aujourd’hui : {0}</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Numbers, dates or names differ</source>
            <translation>Des nombres, dates ou noms diffèrent</translation>
        </message>
        <message>
            <source>Go to where it is</source>
            <translation>Aller à l’endroit</translation>
        </message>
        <message>
            <source>Go to where it is: {0}</source>
            <translation>Aller à l’endroit : {0}</translation>
        </message>
    </context>
    <context>
        <name>ReviewPane</name>
        <message>
            <source>Nothing to review</source>
            <translation>Rien à relire</translation>
        </message>
        <message>
            <source>What two laptops write at once in the same place is shown here, so that nobody's words are lost.</source>
            <translation>Ce que deux ordinateurs écrivent à la fois au même endroit apparaît ici, pour que rien ne se perde.</translation>
        </message>
        <message>
            <source>Every version is kept, nothing is lost. What you choose here reaches every laptop of the circle.</source>
            <translation>Toutes les versions sont conservées, rien n’est perdu. Ce que vous choisissez ici parvient à tous les ordinateurs du cercle.</translation>
        </message>
        <message>
            <source>Settled: «{0}» stands.</source>
            <translation>Réglé : « {0} » est retenu.</translation>
        </message>
    </context>
    <context>
        <name>RoleForm</name>
        <message>
            <source>Role · {0}</source>
            <translation>Rôle · {0}</translation>
        </message>
        <message>
            <source>Keep the role</source>
            <translation>Garder le rôle</translation>
        </message>
        <message>
            <source>It holds from now on: what was written before it stays.</source>
            <translation>Il vaut dès maintenant : ce qui a été écrit avant reste.</translation>
        </message>
    </context>
    <context>
        <name>RoleRows</name>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Rôle</translation>
        </message>
        <message>
            <source>For which bodies</source>
            <translation>Pour quels organes</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>For which &amp;bodies</source>
            <translation>Pour quels &amp;organes</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Writes sessions, minutes, tasks and check-ins of these bodies.</source>
            <translation>Écrit les séances, procès-verbaux, tâches et points d’avancement de ces organes.</translation>
        </message>
        <message>
            <source>Writes everything, lets laptops in and takes them out.</source>
            <translation>Écrit tout, laisse entrer des ordinateurs et les retire.</translation>
        </message>
        <message>
            <source>Notes who comes and goes, and nothing else.</source>
            <translation>Note qui arrive et qui part, rien d’autre.</translation>
        </message>
        <message>
            <source>Reads everything and writes nothing.</source>
            <translation>Lit tout et n’écrit rien.</translation>
        </message>
        <message>
            <source>Writes</source>
            <translation>Écrit</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Coordonne</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>Porte</translation>
        </message>
        <message>
            <source>Reads only</source>
            <translation>Lit seulement</translation>
        </message>
    </context>
    <context>
        <name>RollPane</name>
        <message>
            <source>Attendance</source>
            <translation>Présences</translation>
        </message>
        <message>
            <source>Keys of the roll call</source>
            <translation>Touches de l’appel</translation>
        </message>
        <message>
            <source>Two letters, Enter: arrived</source>
            <translation>Deux lettres et Entrée : présent</translation>
        </message>
        <message>
            <source>{0} is on the roll as a guest</source>
            <translation>{0} figure sur la liste par invitation</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <source>virtual</source>
            <translation>à distance</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Présent</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Parti</translation>
        </message>
        <message>
            <source>Excused</source>
            <translation>Excusé</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Enter: arrived or left · P present · V virtual · S left · E excused · R represented · F2 times · Z undo</source>
            <translation>Entrée : arrivé ou parti · P présent · V à distance · S parti · E excusé · R représenté · F2 heures · Z annuler</translation>
        </message>
        <message>
            <source>Door: arrivals alone, large</source>
            <translation>Porte : les arrivées seules, en grand</translation>
        </message>
        <message>
            <source>{0} is present since {1}.</source>
            <translation>{0} est présent depuis {1}.</translation>
        </message>
        <message>
            <source>{0} is present</source>
            <translation>{0} est présent</translation>
        </message>
        <message>
            <source>represented by {0}</source>
            <translation>représenté par {0}</translation>
        </message>
        <message>
            <source>for {0}</source>
            <translation>à la place de {0}</translation>
        </message>
        <message>
            <source>with a document</source>
            <translation>avec justificatif</translation>
        </message>
        <message>
            <source>Present {0}</source>
            <translation>Présents {0}</translation>
        </message>
        <message>
            <source>Left {0}</source>
            <translation>Partis {0}</translation>
        </message>
        <message>
            <source>Represented {0}</source>
            <translation>Représentés {0}</translation>
        </message>
        <message>
            <source>Excused {0}</source>
            <translation>Excusés {0}</translation>
        </message>
        <message>
            <source>Expected {0}</source>
            <translation>Attendus {0}</translation>
        </message>
        <message>
            <source>Absent {0}</source>
            <translation>Absents {0}</translation>
        </message>
        <message>
            <source>Represented</source>
            <translation>Représenté</translation>
        </message>
        <message>
            <source>Alternate</source>
            <translation>Suppléant</translation>
        </message>
        <message>
            <source>quorum</source>
            <translation>avec quorum</translation>
        </message>
        <message>
            <source>no quorum</source>
            <translation>sans quorum</translation>
        </message>
    </context>
    <context>
        <name>RollSearch</name>
        <message>
            <source>Find a person on the roll</source>
            <translation>Chercher une personne dans la liste</translation>
        </message>
        <message>
            <source>{0}: came as a guest ({1})</source>
            <translation>{0} : sur invitation ({1})</translation>
        </message>
    </context>
    <context>
        <name>RootCard</name>
        <message>
            <source>The circle's root</source>
            <translation>La racine du cercle</translation>
        </message>
        <message>
            <source>Save the recovery sheet…</source>
            <translation>Enregistrer la feuille de récupération…</translation>
        </message>
        <message>
            <source>Take the root back from its sheet…</source>
            <translation>Reprendre la racine depuis sa feuille…</translation>
        </message>
        <message>
            <source>This laptop holds the circle's root, which decides who belongs to it. Print its recovery sheet and lock it away: without it, and without this laptop, nobody can begin anew.</source>
            <translation>Cet ordinateur détient la racine du cercle, qui décide qui en fait partie. Imprimez sa feuille de récupération et mettez-la sous clé : sans elle et sans cet ordinateur, personne ne peut recommencer.</translation>
        </message>
        <message>
            <source>Another laptop holds the circle's root. If that one is lost, the printed recovery sheet brings the root to this one.</source>
            <translation>Un autre ordinateur détient la racine du cercle. S’il se perd, la feuille de récupération imprimée l’apporte à celui-ci.</translation>
        </message>
        <message>
            <source>Let this laptop's list hold</source>
            <translation>Que la liste de cet ordinateur vaille</translation>
        </message>
        <message>
            <source>Two coordinators took each other out without knowing. This laptop's list can hold; both stay out until you let one in again. Everybody goes on writing meanwhile.</source>
            <translation>Deux ordinateurs de coordination se sont retirés l’un l’autre sans le savoir. La liste de celui-ci peut valoir ; les deux restent dehors jusqu’à ce que vous en laissiez entrer un. Tous continuent d’écrire entre-temps.</translation>
        </message>
        <message>
            <source>Two lists of laptops contradict each other. The laptop with the root settles it; go on writing.</source>
            <translation>Deux listes d’ordinateurs se contredisent. L’ordinateur qui détient la racine tranche ; continuez d’écrire.</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message numerus="yes">
            <source>every %n month(s)</source>
            <translation>
                <numerusform>tous les %n mois</numerusform>
                <numerusform>tous les %n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>no rule is set</source>
            <translation>aucune règle définie</translation>
        </message>
        <message>
            <source>{0} to deliberate and to decide</source>
            <translation>{0} pour délibérer et pour décider</translation>
        </message>
        <message>
            <source>at least {0} of {1}</source>
            <translation>avec au moins {0} de {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) with a vote</source>
            <translation>
                <numerusform>%n membre avec droit de vote</numerusform>
                <numerusform>%n membres avec droit de vote</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} % of the votes</source>
            <translation>{0} % des voix</translation>
        </message>
        <message>
            <source>half plus one</source>
            <translation>moitié plus un</translation>
        </message>
        <message>
            <source>{0} ({1} of {2})</source>
            <translation>{0} ({1} sur {2})</translation>
        </message>
        <message>
            <source>{0} to deliberate; {1} to decide</source>
            <translation>{0} pour délibérer ; {1} pour décider</translation>
        </message>
    </context>
    <context>
        <name>RulesForm</name>
        <message>
            <source>Rules · {0}</source>
            <translation>Règles · {0}</translation>
        </message>
        <message>
            <source>Keep the rules</source>
            <translation>Garder les règles</translation>
        </message>
        <message>
            <source>Months between sessions</source>
            <translation>Mois entre les séances</translation>
        </message>
        <message>
            <source>&amp;Months between sessions</source>
            <translation>&amp;Mois entre les séances</translation>
        </message>
        <message>
            <source>&amp;Confirmed: somebody answered for this</source>
            <translation>&amp;Confirmé : quelqu’un en a répondu</translation>
        </message>
        <message>
            <source>To deliberate</source>
            <translation>Pour délibérer</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>Quorum to &amp;deliberate</source>
            <translation>Quorum pour &amp;délibérer</translation>
        </message>
        <message>
            <source>Quorum to d&amp;ecide</source>
            <translation>Quorum pour d&amp;écider</translation>
        </message>
        <message>
            <source>C&amp;onfirmed: it is written in the Circle's manual or rules</source>
            <translation>C&amp;onfirmé : c’est écrit dans le manuel du Cercle ou son règlement</translation>
        </message>
        <message>
            <source>Sessions held before that day keep the rule they had.</source>
            <translation>Les séances d’avant ce jour gardent la règle qu’elles avaient.</translation>
        </message>
        <message>
            <source>Holds since</source>
            <translation>En vigueur depuis</translation>
        </message>
        <message>
            <source>The first that issues an acta</source>
            <translation>Le premier qui émet un procès-verbal</translation>
        </message>
        <message>
            <source>Only one laptop gives numbers, so that two without network never give the same one.</source>
            <translation>Un seul ordinateur donne les numéros, pour que deux sans réseau ne donnent jamais le même.</translation>
        </message>
        <message>
            <source>Actas are &amp;numbered by</source>
            <translation>&amp;Numérote les procès-verbaux</translation>
        </message>
        <message>
            <source>With the seats of today: {0} of {1}.</source>
            <translation>Avec les sièges d’aujourd’hui : {0} sur {1}.</translation>
        </message>
    </context>
    <context>
        <name>Runner</name>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Writing {0}…</source>
            <translation>Écriture de {0}…</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Annulé ; rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>Enregistré : {0}</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
    </context>
    <context>
        <name>SessionForm</name>
        <message>
            <source>Plan a session · {0}</source>
            <translation>Prévoir une séance · {0}</translation>
        </message>
        <message>
            <source>Plan the session</source>
            <translation>Prévoir la séance</translation>
        </message>
        <message>
            <source>Da&amp;y</source>
            <translation>&amp;Jour</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>&amp;Hour</source>
            <translation>&amp;Heure</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>May stay empty.</source>
            <translation>Peut rester vide.</translation>
        </message>
        <message>
            <source>&amp;Ends</source>
            <translation>Se &amp;termine</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Se termine</translation>
        </message>
        <message>
            <source>&amp;Character</source>
            <translation>&amp;Caractère</translation>
        </message>
        <message>
            <source>&amp;Modality</source>
            <translation>&amp;Modalité</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Lieu</translation>
        </message>
        <message>
            <source>Where people join at a distance.</source>
            <translation>Par où l’on se connecte à distance.</translation>
        </message>
        <message>
            <source>&amp;Link</source>
            <translation>&amp;Lien</translation>
        </message>
        <message>
            <source>Nobody has a seat in this body yet, so the roll will be empty.</source>
            <translation>Personne n’a encore de siège dans cette instance : la liste sera vide.</translation>
        </message>
        <message>
            <source>Write where people meet: building, room, address.</source>
            <translation>Écrivez où l’on se réunit : bâtiment, salle, adresse.</translation>
        </message>
        <message>
            <source>Write the link by which people join.</source>
            <translation>Écrivez le lien de connexion.</translation>
        </message>
        <message>
            <source>Write the hour as 11:30, or leave it empty.</source>
            <translation>Écrivez l’heure comme 11:30, ou laissez vide.</translation>
        </message>
        <message>
            <source>The session would end before it begins. Put one of the hours right.</source>
            <translation>La séance finirait avant de commencer. Corrigez une des heures.</translation>
        </message>
        <message>
            <source>This day has passed, so the session is written down afterwards.</source>
            <translation>Ce jour est passé ; la séance est consignée après coup.</translation>
        </message>
        <message>
            <source>This is not a business day.</source>
            <translation>Ce n’est pas un jour ouvrable.</translation>
        </message>
        <message>
            <source>How &amp;many sessions</source>
            <translation>&amp;Combien de séances</translation>
        </message>
        <message>
            <source>How many sessions</source>
            <translation>Combien de séances</translation>
        </message>
        <message>
            <source>Held jointly with</source>
            <translation>Tenue conjointement avec</translation>
        </message>
        <message>
            <source>Held &amp;jointly with</source>
            <translation>Tenue con&amp;jointement avec</translation>
        </message>
        <message>
            <source>No other body</source>
            <translation>Aucun autre comité</translation>
        </message>
        <message numerus="yes">
            <source>Every %n month(s), on business days: {0}.</source>
            <translation>
                <numerusform>Chaque mois, en jours ouvrables : {0}.</numerusform>
                <numerusform>Tous les %n mois, en jours ouvrables : {0}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rhythm is still to be confirmed.</source>
            <translation>Le rythme reste à confirmer.</translation>
        </message>
    </context>
    <context>
        <name>SessionHeader</name>
        <message>
            <source>Back to the committee's sessions</source>
            <translation>Revenir aux séances du comité</translation>
        </message>
        <message>
            <source>Details of the session</source>
            <translation>Données de la séance</translation>
        </message>
        <message>
            <source>Call the session, put it right, print</source>
            <translation>Convoquer, rectifier, imprimer</translation>
        </message>
        <message>
            <source>Start the session</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>2 values</source>
            <translation>2 valeurs</translation>
        </message>
        <message>
            <source>{0} fields with 2 values</source>
            <translation>{0} champs à 2 valeurs</translation>
        </message>
        <message>
            <source>No quorum rule</source>
            <translation>Pas de règle de quorum</translation>
        </message>
        <message>
            <source>Quorum {0}/{1}</source>
            <translation>Quorum {0}/{1}</translation>
        </message>
        <message>
            <source>{0} · since {1}</source>
            <translation>{0} · depuis {1}</translation>
        </message>
        <message>
            <source>{0} · changed since</source>
            <translation>{0} · modifiée depuis</translation>
        </message>
        <message>
            <source>{0}/{1} · a sector is missing</source>
            <translation>{0}/{1} · un secteur manque</translation>
        </message>
        <message>
            <source>{0}/{1} · {2} missing</source>
            <translation>{0}/{1} · il en manque {2}</translation>
        </message>
        <message>
            <source>See the acta…</source>
            <translation>Voir l’acta…</translation>
        </message>
        <message>
            <source>End the session</source>
            <translation>Terminer la séance</translation>
        </message>
        <message>
            <source>Review and close…</source>
            <translation>Relire et clore…</translation>
        </message>
        <message>
            <source>{0} since {1}</source>
            <translation>{0} depuis {1}</translation>
        </message>
        <message>
            <source>{0} · not to decide</source>
            <translation>{0} · pas pour décider</translation>
        </message>
        <message>
            <source>Not held: leave a constancia</source>
            <translation>Non tenue : dresser un constat</translation>
        </message>
        <message>
            <source>Not held…</source>
            <translation>Non tenue…</translation>
        </message>
        <message>
            <source>See the constancia…</source>
            <translation>Voir le constat…</translation>
        </message>
    </context>
    <context>
        <name>SessionSteps</name>
        <message>
            <source>The session began at {0}</source>
            <translation>La séance a commencé à {0}</translation>
        </message>
        <message>
            <source>The session ended at {0}</source>
            <translation>La séance s’est terminée à {0}</translation>
        </message>
        <message>
            <source>The acta can be edited again; its number stays.</source>
            <translation>L’acta peut de nouveau être modifiée ; son numéro reste.</translation>
        </message>
    </context>
    <context>
        <name>Sessions</name>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>No session yet</source>
            <translation>Aucune séance encore</translation>
        </message>
        <message>
            <source>Plan the first one: the agenda already brings the usual items.</source>
            <translation>Prévoyez la première : l’ordre du jour contient déjà les points habituels.</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Prévoir une séance</translation>
        </message>
        <message numerus="yes">
            <source>Show %n older session(s)</source>
            <translation>
                <numerusform>Afficher %n séance antérieure</numerusform>
                <numerusform>Afficher %n séances antérieures</numerusform>
            </translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Acta</source>
            <translation>Procès-verbal</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>Quorum</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Présents</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
        <message>
            <source>{0} of {1} on the roll came</source>
            <translation>{0} des {1} inscrits sont venus</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
    </context>
    <context>
        <name>SettledPane</name>
        <message>
            <source>Nothing was settled yet</source>
            <translation>Rien n’a encore été réglé</translation>
        </message>
        <message>
            <source>What anybody settles stays here with all its versions, and can be opened again on any laptop.</source>
            <translation>Ce que quelqu’un règle reste ici avec toutes ses versions, et peut être rouvert sur n’importe quel ordinateur.</translation>
        </message>
        <message>
            <source>Settled before</source>
            <translation>Déjà réglées</translation>
        </message>
        <message>
            <source>«{0}» was let stand · {1} · {2}</source>
            <translation>« {0} » retenu · {1} · {2}</translation>
        </message>
        <message>
            <source>Arrived after the signature</source>
            <translation>Arrivé après la signature</translation>
        </message>
        <message>
            <source>{0} settled this, {1}.</source>
            <translation>Réglé par {0}, {1}.</translation>
        </message>
        <message>
            <source>The acta is issued or signed: what stands in it changes by a clarifying acta only.</source>
            <translation>Le procès-verbal est émis ou signé : ce qu’il dit ne change que par un procès-verbal de clarification.</translation>
        </message>
        <message>
            <source>Choose again; every laptop gets it.</source>
            <translation>Choisissez à nouveau ; tous les ordinateurs le recevront.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Settled again: «{0}» stands.</source>
            <translation>Réglé à nouveau : « {0} » est retenu.</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>{0} is in the circle now. Compare its six words with its owner: {1}</source>
            <translation>{0} fait maintenant partie du cercle. Comparez ses six mots avec son propriétaire : {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of last time have not left this laptop yet.</source>
            <translation>
                <numerusform>%n modification de la dernière fois n’a pas encore quitté cet ordinateur.</numerusform>
                <numerusform>%n modifications de la dernière fois n’ont pas encore quitté cet ordinateur.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharingWords</name>
        <message>
            <source>Only on this laptop</source>
            <translation>Seulement sur cet ordinateur</translation>
        </message>
        <message>
            <source>Sharing has stopped: see Sync</source>
            <translation>Partage arrêté : voir Synchronisation</translation>
        </message>
        <message>
            <source>A newer program is needed: see Sync</source>
            <translation>Il faut un programme plus récent : voir Synchronisation</translation>
        </message>
        <message>
            <source>A place needs its password: see Sync</source>
            <translation>Un lieu demande son mot de passe : voir Synchronisation</translation>
        </message>
        <message>
            <source>Waits to be let in</source>
            <translation>Attend d’être admis</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to review</source>
            <translation>
                <numerusform>%n point à revoir</numerusform>
                <numerusform>%n points à revoir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) to send</source>
            <translation>
                <numerusform>%n modification à envoyer</numerusform>
                <numerusform>%n modifications à envoyer</numerusform>
            </translation>
        </message>
        <message>
            <source>Not shared yet</source>
            <translation>Pas encore partagé</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Partagé</translation>
        </message>
        <message numerus="yes">
            <source>Not connected · %n to send</source>
            <translation>
                <numerusform>Hors connexion · %n à envoyer</numerusform>
                <numerusform>Hors connexion · %n à envoyer</numerusform>
            </translation>
        </message>
        <message>
            <source>Not connected · nothing to send</source>
            <translation>Hors connexion · rien à envoyer</translation>
        </message>
        <message>
            <source>Copies of a laptop: see Sync</source>
            <translation>Copies d’un poste : voir Synchronisation</translation>
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Attendance or closing</source>
            <translation>Présences ou clôture</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présences</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Clôture</translation>
        </message>
    </context>
    <context>
        <name>SignForm</name>
        <message>
            <source>Sign {0} · {1}</source>
            <translation>Signer {0} · {1}</translation>
        </message>
        <message>
            <source>Sign as {0}</source>
            <translation>Signer en tant que {0}</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>Signe</translation>
        </message>
        <message>
            <source>Nobody holds this office</source>
            <translation>Personne n’occupe cette fonction</translation>
        </message>
        <message>
            <source>As</source>
            <translation>En qualité de</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>&amp;Key</source>
            <translation>&amp;Clé</translation>
        </message>
        <message>
            <source>The key this circle gave</source>
            <translation>La clé donnée par ce cercle</translation>
        </message>
        <message>
            <source>A .p12 or .pfx file</source>
            <translation>Un fichier .p12 ou .pfx</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Choisir le fichier…</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Phrase secrète</translation>
        </message>
        <message>
            <source>&amp;Show what I type</source>
            <translation>&amp;Montrer ce que je tape</translation>
        </message>
        <message>
            <source>Choose the file that holds the key.</source>
            <translation>Choisissez le fichier qui contient la clé.</translation>
        </message>
        <message>
            <source>Type the passphrase of the key.</source>
            <translation>Saisissez la phrase secrète de la clé.</translation>
        </message>
        <message>
            <source>The passphrase of this desk; the key is made with the first signature.</source>
            <translation>La phrase secrète de ce bureau ; la clé est créée à la première signature.</translation>
        </message>
        <message>
            <source>The passphrase of the file.</source>
            <translation>La phrase secrète du fichier.</translation>
        </message>
        <message>
            <source>Keys (*.p12 *.pfx);;All files (*)</source>
            <translation>Clés (*.p12 *.pfx);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Choose the key</source>
            <translation>Choisir la clé</translation>
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
        <name>SyncPage</name>
        <message>
            <source>Sync</source>
            <translation>Synchroniser</translation>
        </message>
        <message>
            <source>This laptop and the others of the circle</source>
            <translation>Cet ordinateur et les autres du cercle</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Synchroniser maintenant</translation>
        </message>
        <message>
            <source>&amp;Laptops ({0})</source>
            <translation>&amp;Ordinateurs ({0})</translation>
        </message>
        <message>
            <source>Sent: {0}. Received: {1}.</source>
            <translation>Envoyés : {0}. Reçus : {1}.</translation>
        </message>
        <message>
            <source>Let in: {0}. Compare the six words with its owner.</source>
            <translation>Admis : {0}. Comparez les six mots avec son propriétaire.</translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) were refused, for they were not rightly signed.</source>
            <translation>
                <numerusform>%n objet a été refusé, faute de signature valable.</numerusform>
                <numerusform>%n objets ont été refusés, faute de signature valable.</numerusform>
            </translation>
        </message>
        <message>
            <source>Synchronising…</source>
            <translation>Synchronisation…</translation>
        </message>
        <message>
            <source>Invitation saved: {0}. Hand it over by a way you trust. When the other laptop has used it, synchronise here, and compare the six words shown there with those of the new laptop in this list.</source>
            <translation>Invitation enregistrée : {0}. Remettez-la par un moyen sûr. Quand l’autre ordinateur l’aura utilisée, synchronisez ici et comparez les six mots affichés là-bas avec ceux du nouvel ordinateur dans cette liste.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Its six words: {0}</source>
            <translation>Ses six mots : {0}</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;État</translation>
        </message>
        <message>
            <source>To &amp;review</source>
            <translation>À &amp;relire</translation>
        </message>
        <message>
            <source>&amp;Laptops</source>
            <translation>&amp;Ordinateurs</translation>
        </message>
        <message>
            <source>Settle&amp;d before</source>
            <translation>&amp;Déjà réglées</translation>
        </message>
        <message>
            <source>To &amp;review ({0})</source>
            <translation>À &amp;relire ({0})</translation>
        </message>
    </context>
    <context>
        <name>TaskForm</name>
        <message>
            <source>Task of the session</source>
            <translation>Tâche de la séance</translation>
        </message>
        <message>
            <source>Task {0}</source>
            <translation>Tâche {0}</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Ce qui est à faire</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>Personne responsable</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Institution</translation>
        </message>
        <message>
            <source>Due day</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Has a due &amp;day</source>
            <translation>A une éc&amp;héance</translation>
        </message>
        <message>
            <source>Term in business days</source>
            <translation>Délai en jours ouvrables</translation>
        </message>
        <message>
            <source>or in business days</source>
            <translation>ou en jours ouvrables</translation>
        </message>
        <message>
            <source>To be named</source>
            <translation>À désigner</translation>
        </message>
        <message>
            <source>No institution</source>
            <translation>Aucune institution</translation>
        </message>
    </context>
    <context>
        <name>ThresholdField</name>
        <message>
            <source>{0}: how many</source>
            <translation>{0} : combien</translation>
        </message>
        <message>
            <source>of them at least</source>
            <translation>dont au moins</translation>
        </message>
        <message>
            <source>{0}: how many of a sector</source>
            <translation>{0} : combien d’un secteur</translation>
        </message>
        <message>
            <source>{0}: sector</source>
            <translation>{0} : secteur</translation>
        </message>
        <message>
            <source>of any sector</source>
            <translation>de n’importe quel secteur</translation>
        </message>
        <message>
            <source>of {0}</source>
            <translation>de {0}</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Nobody has reported on this commitment yet.</source>
            <translation>Personne n’a encore fait rapport sur cet engagement.</translation>
        </message>
        <message>
            <source>Timeline of the item</source>
            <translation>Chronologie du point</translation>
        </message>
        <message>
            <source>Versions of the text</source>
            <translation>Versions du texte</translation>
        </message>
        <message>
            <source>Paragraphs that read otherwise now</source>
            <translation>Paragraphes qui se lisent autrement maintenant</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Bring this paragraph back (Enter)</source>
            <translation>Récupérer ce paragraphe (Entrée)</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n mot</numerusform>
                <numerusform>%n mots</numerusform>
            </translation>
        </message>
        <message>
            <source>now: {0}</source>
            <translation>maintenant : {0}</translation>
        </message>
        <message>
            <source>no longer there</source>
            <translation>n'y est plus</translation>
        </message>
        <message>
            <source>Nothing was written at this item yet.</source>
            <translation>Rien n'a encore été écrit à ce point.</translation>
        </message>
        <message>
            <source>Paragraphs of this version that read otherwise now.</source>
            <translation>Paragraphes de cette version qui se lisent autrement maintenant.</translation>
        </message>
        <message>
            <source>Every paragraph of this version stands as it was.</source>
            <translation>Tous les paragraphes de cette version sont tels quels.</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Fermer l’avis</translation>
        </message>
    </context>
    <context>
        <name>UnheldForm</name>
        <message>
            <source>The session is not held</source>
            <translation>La séance n’a pas lieu</translation>
        </message>
        <message>
            <source>It keeps its number and takes none of the actas'. Its constancia is printed and signed apart.</source>
            <translation>Elle garde son numéro et n’en prend aucun aux actes. Son constat s’imprime et se signe à part.</translation>
        </message>
        <message>
            <source>Why it is not held</source>
            <translation>Pourquoi elle n’a pas lieu</translation>
        </message>
        <message>
            <source>There was no quorum: {0} of {1} members with a vote were there, and {2} were needed.</source>
            <translation>Le quorum n’était pas atteint : {0} membres sur {1} ayant voix étaient présents et il en fallait {2}.</translation>
        </message>
        <message>
            <source>The session is on record as not held.</source>
            <translation>La séance est enregistrée comme non tenue.</translation>
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
            <translation>&amp;Phrase secrète</translation>
        </message>
        <message>
            <source>&amp;Show what I type</source>
            <translation>&amp;Montrer ce que je tape</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Type the passphrase of this desk.</source>
            <translation>Saisissez la phrase secrète de ce bureau.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
    </context>
    <context>
        <name>ValuesCard</name>
        <message>
            <source>Two values of one field</source>
            <translation>Deux valeurs d’un champ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Written on two laptops at the same time</source>
            <translation>Écrit sur deux postes en même temps</translation>
        </message>
        <message>
            <source>Arrived after the signature: kept, but not in the acta</source>
            <translation>Arrivé après la signature : conservé, mais hors de l’acta</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Garder celle-ci</translation>
        </message>
        <message>
            <source>Use this one</source>
            <translation>Utiliser celle-ci</translation>
        </message>
        <message>
            <source>(text)</source>
            <translation>(texte)</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
    </context>
    <context>
        <name>VoiceTile</name>
        <message>
            <source>Has not reported</source>
            <translation>Pas de rapport</translation>
        </message>
        <message>
            <source>No report yet</source>
            <translation>Aucun rapport encore</translation>
        </message>
        <message>
            <source>As of {0}</source>
            <translation>Arrêté au {0}</translation>
        </message>
        <message>
            <source>{0} % by its own account</source>
            <translation>{0} % selon l’institution</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of evidence</source>
            <translation>
                <numerusform>%n preuve</numerusform>
                <numerusform>%n preuves</numerusform>
            </translation>
        </message>
        <message>
            <source>no evidence attached</source>
            <translation>aucune preuve jointe</translation>
        </message>
    </context>
    <context>
        <name>VotesField</name>
        <message>
            <source>The rest in favour</source>
            <translation>Les autres pour</translation>
        </message>
        <message>
            <source>Vote of {0}</source>
            <translation>Vote de {0}</translation>
        </message>
        <message>
            <source>Attach the message of {0}</source>
            <translation>Joindre le message de {0}</translation>
        </message>
        <message>
            <source>in favour {0}, against {1}, blank {2}, abstention {3}; {4} of {5} answered</source>
            <translation>pour {0}, contre {1}, blancs {2}, abstentions {3} ; {4} sur {5} ont répondu</translation>
        </message>
    </context>
    <context>
        <name>_TitleLine</name>
        <message>
            <source>Title of the item</source>
            <translation>Titre du point</translation>
        </message>
        <message>
            <source>Title; Enter keeps it, Esc leaves</source>
            <translation>Titre ; Entrée garde, Échap quitte</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Résultat attendu</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_CO" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About CircleDesk</source>
            <translation>Acerca de CircleDesk</translation>
        </message>
        <message>
            <source>The desk of an open government circle: sessions, actas and the commitments of its plan.</source>
            <translation>El escritorio de un círculo de gobierno abierto: sesiones, actas y los compromisos del plan.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Software libre con la Licencia Pública General de GNU, versión 3 o posterior.</translation>
        </message>
        <message>
            <source>Typeface Inter (OFL), icons Tabler (MIT), Qt (LGPL).</source>
            <translation>Letra Inter (OFL), íconos Tabler (MIT), Qt (LGPL).</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>AccessRows</name>
        <message>
            <source>&amp;User</source>
            <translation>&amp;Usuario</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>C&amp;lave</translation>
        </message>
        <message>
            <source>Sho&amp;w what I type</source>
            <translation>&amp;Mostrar lo que escribo</translation>
        </message>
        <message>
            <source>K&amp;eep it in this machine's keyring; otherwise it is asked for at every start</source>
            <translation>&amp;Guardarla en el llavero de este equipo; si no, se pedirá en cada inicio</translation>
        </message>
        <message>
            <source>Access &amp;key id</source>
            <translation>&amp;Id de la llave de acceso</translation>
        </message>
        <message>
            <source>&amp;Secret key</source>
            <translation>Clave &amp;secreta</translation>
        </message>
        <message>
            <source>Type it; it is not kept anywhere yet.</source>
            <translation>Escríbala; todavía no está guardada.</translation>
        </message>
        <message>
            <source>Type who enters with it.</source>
            <translation>Escriba quién entra con ella.</translation>
        </message>
    </context>
    <context>
        <name>ActaPane</name>
        <message>
            <source>Actas</source>
            <translation>Actas</translation>
        </message>
        <message>
            <source>No acta yet</source>
            <translation>Aún no hay actas</translation>
        </message>
        <message>
            <source>An acta appears here as soon as its session has been opened.</source>
            <translation>Un acta aparece aquí apenas se abre su sesión.</translation>
        </message>
        <message>
            <source>Export PDF…</source>
            <translation>Exportar PDF…</translation>
        </message>
        <message>
            <source>Go to the session</source>
            <translation>Ir a la sesión</translation>
        </message>
        <message>
            <source>Take back to draft</source>
            <translation>Devolver a borrador</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Instancia</translation>
        </message>
        <message>
            <source>The acta of the session of {0} has the number {1} too: two laptops gave it.</source>
            <translation>El acta de la sesión del {0} también tiene el número {1}: dos equipos lo asignaron.</translation>
        </message>
        <message>
            <source>Take the number back</source>
            <translation>Retirar el número</translation>
        </message>
        <message>
            <source>nobody holds this office</source>
            <translation>nadie ocupa este cargo</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>firmada</translation>
        </message>
        <message>
            <source>not signed yet</source>
            <translation>sin firma todavía</translation>
        </message>
        <message>
            <source>Issue with its number</source>
            <translation>Emitir con número</translation>
        </message>
        <message>
            <source>Gives the acta its number, once and for ever, and writes the file that is signed.</source>
            <translation>Le da al acta su número, una sola vez y para siempre, y escribe el archivo que se firma.</translation>
        </message>
        <message>
            <source>The session is not closed yet.</source>
            <translation>La sesión no se ha cerrado todavía.</translation>
        </message>
        <message>
            <source>Sign as {0}…</source>
            <translation>Firmar como {0}…</translation>
        </message>
        <message>
            <source>Acta {0} · session {1}</source>
            <translation>Acta {0} · sesión {1}</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documentos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Issuing the acta…</source>
            <translation>Emitiendo el acta…</translation>
        </message>
        <message>
            <source>The acta is a draft again; it keeps its number.</source>
            <translation>El acta vuelve a ser borrador; conserva su número.</translation>
        </message>
        <message>
            <source>The acta is a draft without a number again; issue it to give it the next one.</source>
            <translation>El acta vuelve a ser borrador sin número; emítala para darle el siguiente.</translation>
        </message>
        <message>
            <source>The acta has the number {0} and waits for its signatures.</source>
            <translation>El acta tiene el número {0} y espera sus firmas.</translation>
        </message>
        <message>
            <source>the acta {0}</source>
            <translation>el acta {0}</translation>
        </message>
        <message>
            <source>This is the last signature: it seals the acta, which then takes no edits.</source>
            <translation>Es la última firma: sella el acta, que ya no admitirá cambios.</translation>
        </message>
        <message>
            <source>A signature cannot be taken off the file; after the last one the acta takes no edits.</source>
            <translation>Una firma no se quita del archivo; después de la última el acta ya no admite cambios.</translation>
        </message>
        <message>
            <source>Signing the acta…</source>
            <translation>Firmando el acta…</translation>
        </message>
        <message>
            <source>{0} · of acta {1}</source>
            <translation>{0} · del acta {1}</translation>
        </message>
        <message>
            <source>A signature cannot be taken off the file; the acta it speaks of does not change.</source>
            <translation>Una firma no se puede quitar del archivo; el acta a la que se refiere no cambia.</translation>
        </message>
        <message>
            <source>The signature is in the document.</source>
            <translation>La firma quedó en el documento.</translation>
        </message>
        <message>
            <source>Constancia · session {0}, not held</source>
            <translation>Constancia · sesión {0}, no realizada</translation>
        </message>
        <message>
            <source>It seals the constancia: nothing of that session can be changed afterwards.</source>
            <translation>Sella la constancia: después no se puede cambiar nada de esa sesión.</translation>
        </message>
    </context>
    <context>
        <name>Admission</name>
        <message>
            <source>Waiting for the coordination to let this laptop in</source>
            <translation>Esperando que la coordinación le dé entrada a este equipo</translation>
        </message>
        <message>
            <source>Read these six words to whoever invited you, by telephone or face to face. They must see the same ones in their list of laptops.</source>
            <translation>Léale estas seis palabras a quien le envió la invitación, por teléfono o en persona. En su lista de equipos deben aparecer las mismas.</translation>
        </message>
        <message>
            <source>The six words</source>
            <translation>Las seis palabras</translation>
        </message>
        <message>
            <source>Enter the place</source>
            <translation>Entrar al lugar</translation>
        </message>
        <message>
            <source>You may close the program: the request stays, and this page goes on where it was.</source>
            <translation>Puede cerrar el programa: la solicitud queda guardada y esta página sigue donde iba.</translation>
        </message>
        <message>
            <source>Look again now</source>
            <translation>Revisar ahora</translation>
        </message>
        <message>
            <source>The request lies in {0}. Looked last: {1}.</source>
            <translation>La solicitud está en {0}. Última revisión: {1}.</translation>
        </message>
        <message>
            <source>Waits to be let in</source>
            <translation>Espera que le den entrada</translation>
        </message>
        <message>
            <source>{0} asks who comes. Type it, so that the request can be left there.</source>
            <translation>{0} pregunta quién entra. Escríbalo para que la solicitud pueda quedar allí.</translation>
        </message>
        <message>
            <source>Needs a password</source>
            <translation>Falta la clave</translation>
        </message>
        <message>
            <source>{0} is not there now. Connect the drive or the network; the request waits here.</source>
            <translation>{0} no está disponible. Conecte la unidad o la red; la solicitud espera aquí.</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>The request is on its way to {0}.</source>
            <translation>La solicitud va camino a {0}.</translation>
        </message>
    </context>
    <context>
        <name>AgendaField</name>
        <message>
            <source>Add an item</source>
            <translation>Agregar punto</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Resultado esperado</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>Title of item {0}</source>
            <translation>Título del punto {0}</translation>
        </message>
        <message>
            <source>Expected result of item {0}</source>
            <translation>Resultado esperado del punto {0}</translation>
        </message>
        <message>
            <source>Minutes of item {0}</source>
            <translation>Minutos del punto {0}</translation>
        </message>
        <message>
            <source>Move item {0} up (Alt+Up)</source>
            <translation>Subir el punto {0} (Alt+Arriba)</translation>
        </message>
        <message>
            <source>Move item {0} down (Alt+Down)</source>
            <translation>Bajar el punto {0} (Alt+Abajo)</translation>
        </message>
        <message>
            <source>Take item {0} off</source>
            <translation>Quitar el punto {0}</translation>
        </message>
        <message>
            <source>Every session has this item.</source>
            <translation>Toda sesión tiene este punto.</translation>
        </message>
    </context>
    <context>
        <name>AgendaForm</name>
        <message>
            <source>Agenda · {0}</source>
            <translation>Orden del día · {0}</translation>
        </message>
        <message>
            <source>Keep the agenda</source>
            <translation>Guardar orden del día</translation>
        </message>
        <message>
            <source>Sessions planned from now on begin with these items; those planned before keep theirs.</source>
            <translation>Las sesiones que programe desde ahora comienzan con estos puntos; las ya programadas conservan los suyos.</translation>
        </message>
        <message>
            <source>Items of every session</source>
            <translation>Puntos de cada sesión</translation>
        </message>
    </context>
    <context>
        <name>AgendaPane</name>
        <message>
            <source>Agenda</source>
            <translation>Orden del día</translation>
        </message>
        <message>
            <source>Removed from the agenda: {0}</source>
            <translation>Se quitó del orden del día: {0}</translation>
        </message>
        <message>
            <source>Add an item</source>
            <translation>Agregar un punto</translation>
        </message>
        <message>
            <source>What to do with the item</source>
            <translation>Qué hacer con el punto</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar el título</translation>
        </message>
        <message>
            <source>Result, presenter, minutes, files…</source>
            <translation>Resultado, expositor, minutos, archivos…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Dealt with, or open again</source>
            <translation>Tratado, o abierto de nuevo</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>dealt with</source>
            <translation>tratado</translation>
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
            <translation>Dejar esto</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ApartCard</name>
        <message>
            <source>Kept apart</source>
            <translation>Apartado</translation>
        </message>
        <message>
            <source>Their laptop had no right to write this, or was out already. It counts nowhere and is kept here.</source>
            <translation>Su equipo no tenía derecho a escribir esto, o ya estaba retirado. No cuenta en ninguna parte y queda guardado aquí.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Bin</name>
        <message>
            <source>Bin of the session</source>
            <translation>Papelera de la sesión</translation>
        </message>
        <message>
            <source>Nothing was removed from this session.</source>
            <translation>De esta sesión no se ha quitado nada.</translation>
        </message>
        <message>
            <source>Removed from the session</source>
            <translation>Quitado de la sesión</translation>
        </message>
        <message>
            <source>Bring back (Enter)</source>
            <translation>Recuperar (Intro)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>Brought back: {0}</source>
            <translation>Se recuperó: {0}</translation>
        </message>
    </context>
    <context>
        <name>BodyCard</name>
        <message>
            <source>&amp;Sessions</source>
            <translation>&amp;Sesiones</translation>
        </message>
        <message>
            <source>&amp;Members and offices</source>
            <translation>&amp;Integrantes y cargos</translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>Por confirmar</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) today</source>
            <translation>
                <numerusform>%n puesto hoy</numerusform>
                <numerusform>%n puestos hoy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a vote</source>
            <translation>
                <numerusform>%n con voto</numerusform>
                <numerusform>%n con voto</numerusform>
            </translation>
        </message>
        <message>
            <source>Meets</source>
            <translation>Se reúne</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>Quórum</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Integrantes</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Próxima</translation>
        </message>
        <message>
            <source>Nothing planned; it could meet on {0}</source>
            <translation>Sin programar; podría reunirse el {0}</translation>
        </message>
        <message>
            <source>{0}, nothing planned; it was to meet by {1} and could on {2}</source>
            <translation>{0} y sin programar: debía reunirse a más tardar el {1} y podría el {2}</translation>
        </message>
        <message>
            <source>Nothing planned; it meets by {0} and could on {1}</source>
            <translation>Sin programar; se reúne a más tardar el {0} y podría el {1}</translation>
        </message>
        <message>
            <source>Actas</source>
            <translation>Actas</translation>
        </message>
        <message>
            <source>The first laptop that issues an acta will number them</source>
            <translation>Las numerará el primer equipo que emita una</translation>
        </message>
        <message>
            <source>This laptop numbers them</source>
            <translation>Las numera este equipo</translation>
        </message>
        <message>
            <source>{0} numbers them</source>
            <translation>Las numera «{0}»</translation>
        </message>
        <message>
            <source>the last is {0} of {1}</source>
            <translation>la última es la {0} de {1}</translation>
        </message>
        <message>
            <source>given twice: {0}</source>
            <translation>repetidos: {0}</translation>
        </message>
        <message>
            <source>missing: {0}</source>
            <translation>faltan: {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n día de retraso</numerusform>
                <numerusform>%n días de retraso</numerusform>
            </translation>
        </message>
        <message>
            <source>Change what its sessions begin with</source>
            <translation>Cambiar el orden del día de sus sesiones</translation>
        </message>
        <message>
            <source>Change how often it meets and its quorum</source>
            <translation>Cambiar cada cuánto se reúne y su quórum</translation>
        </message>
    </context>
    <context>
        <name>BodyForm</name>
        <message>
            <source>Add a body</source>
            <translation>Agregar comité</translation>
        </message>
        <message>
            <source>Add the body</source>
            <translation>Agregar comité</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Clase</translation>
        </message>
        <message>
            <source>Months between sessions</source>
            <translation>Meses entre sesiones</translation>
        </message>
        <message>
            <source>&amp;Months between sessions</source>
            <translation>&amp;Meses entre sesiones</translation>
        </message>
        <message>
            <source>Usual &amp;place</source>
            <translation>&amp;Lugar habitual</translation>
        </message>
        <message>
            <source>Its quorum begins as half plus one, to be confirmed.</source>
            <translation>Su quórum comienza como mitad más uno, por confirmar.</translation>
        </message>
        <message>
            <source>Write what the body is called.</source>
            <translation>Escriba cómo se llama el comité.</translation>
        </message>
    </context>
    <context>
        <name>CheckInForm</name>
        <message>
            <source>Report progress · {0}</source>
            <translation>Reportar avance · {0}</translation>
        </message>
        <message>
            <source>Keep the report</source>
            <translation>Guardar reporte</translation>
        </message>
        <message>
            <source>A report is kept as it is; a correction is another report.</source>
            <translation>Un reporte se guarda tal como está; una corrección es otro reporte.</translation>
        </message>
        <message>
            <source>Choose a level of OGP's scale.</source>
            <translation>Elija un nivel de la escala de OGP.</translation>
        </message>
        <message>
            <source>Write in one or two sentences what was done.</source>
            <translation>Escriba en una o dos frases qué se hizo.</translation>
        </message>
        <message>
            <source>&amp;Who reports</source>
            <translation>&amp;Quién reporta</translation>
        </message>
        <message>
            <source>&amp;Institution</source>
            <translation>&amp;Institución</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Sin dato</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>P&amp;ersona</translation>
        </message>
        <message>
            <source>&amp;As of which day</source>
            <translation>&amp;Fecha de corte</translation>
        </message>
        <message>
            <source>As of which day</source>
            <translation>Fecha de corte</translation>
        </message>
        <message>
            <source>&amp;Level</source>
            <translation>&amp;Nivel</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Percentage</source>
            <translation>Porcentaje</translation>
        </message>
        <message>
            <source>Pe&amp;rcentage by its own account</source>
            <translation>Po&amp;rcentaje según la institución</translation>
        </message>
        <message>
            <source>The whole commitment</source>
            <translation>Todo el compromiso del plan</translation>
        </message>
        <message>
            <source>&amp;Milestone</source>
            <translation>&amp;Hito</translation>
        </message>
        <message>
            <source>What the committee &amp;found</source>
            <translation>Lo que &amp;verificó el comité</translation>
        </message>
        <message>
            <source>What was &amp;done</source>
            <translation>Qué se &amp;hizo</translation>
        </message>
        <message>
            <source>&amp;Bottlenecks</source>
            <translation>Dificulta&amp;des</translation>
        </message>
        <message>
            <source>&amp;Next steps</source>
            <translation>&amp;Próximos pasos</translation>
        </message>
        <message>
            <source>&amp;Evidence: what it is</source>
            <translation>&amp;Evidencia: qué es</translation>
        </message>
        <message>
            <source>Lin&amp;k</source>
            <translation>En&amp;lace</translation>
        </message>
        <message>
            <source>Attach a file…</source>
            <translation>Adjuntar archivo…</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Adjuntar archivo</translation>
        </message>
        <message>
            <source>Check-in of a commitment of the plan</source>
            <translation>Seguimiento de un compromiso del plan</translation>
        </message>
        <message>
            <source>Correction of a check-in</source>
            <translation>Corrección de un avance</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Qué se hizo</translation>
        </message>
        <message>
            <source>Bottlenecks</source>
            <translation>Dificultades</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Próximos pasos</translation>
        </message>
        <message>
            <source>Choose the commitment of the plan.</source>
            <translation>Elija el compromiso del plan.</translation>
        </message>
        <message>
            <source>Choose the level that the evidence bears out.</source>
            <translation>Elija el nivel que la evidencia respalda.</translation>
        </message>
        <message>
            <source>Commitment of the plan</source>
            <translation>Compromiso del plan</translation>
        </message>
        <message>
            <source>Whose voice</source>
            <translation>De quién es la voz</translation>
        </message>
        <message>
            <source>Level (OGP)</source>
            <translation>Nivel (OGP)</translation>
        </message>
        <message>
            <source>Progress in %</source>
            <translation>Avance en %</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Con corte a</translation>
        </message>
    </context>
    <context>
        <name>CirclePane</name>
        <message>
            <source>“{0}” is let in with the next round.</source>
            <translation>«{0}» entra con la próxima ronda.</translation>
        </message>
        <message>
            <source>“{0}” stays out. To ask again it needs another invitation.</source>
            <translation>«{0}» queda fuera. Para volver a pedirlo necesita otra invitación.</translation>
        </message>
        <message>
            <source>“{0}” has another role from now on.</source>
            <translation>«{0}» tiene otro papel desde ahora.</translation>
        </message>
        <message>
            <source>“{0}” is out. The others hear of it with the next round.</source>
            <translation>«{0}» quedó retirado. Los demás se enteran con la próxima ronda.</translation>
        </message>
        <message>
            <source>Everything that arrived of “{0}” counts; it stays out.</source>
            <translation>Cuenta todo lo que llegó de «{0}»; sigue retirado.</translation>
        </message>
        <message>
            <source>What the copy wrote counts.</source>
            <translation>Lo que escribió la copia cuenta.</translation>
        </message>
        <message>
            <source>What the copy wrote is left out.</source>
            <translation>Lo que escribió la copia queda fuera.</translation>
        </message>
        <message>
            <source>This laptop's list holds; the others hear of it with the next round.</source>
            <translation>Vale la lista de este equipo; los demás se enteran con la próxima ronda.</translation>
        </message>
        <message>
            <source>Invitations (*{0})</source>
            <translation>Invitaciones (*{0})</translation>
        </message>
        <message>
            <source>Save the invitation</source>
            <translation>Guardar la invitación</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>invitacion</translation>
        </message>
        <message>
            <source>recovery-sheet</source>
            <translation>hoja-de-recuperacion</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Guardar la hoja de recuperación</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <source>Saved: {0}. Print it, lock it away, and delete the file.</source>
            <translation>Guardada: {0}. Imprímala, guárdela bajo llave y borre el archivo.</translation>
        </message>
        <message>
            <source>Open the recovery sheet</source>
            <translation>Abrir la hoja de recuperación</translation>
        </message>
        <message>
            <source>This laptop holds the circle's root now.</source>
            <translation>Este equipo tiene ahora la raíz del círculo.</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>item {0}</source>
            <translation>punto {0}</translation>
        </message>
        <message>
            <source>let be: {0}</source>
            <translation>se dejó pasar: {0}</translation>
        </message>
        <message>
            <source>Proposed: {0}</source>
            <translation>Propone: {0}</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <source>the whole acta</source>
            <translation>toda el acta</translation>
        </message>
    </context>
    <context>
        <name>ClosingPane</name>
        <message>
            <source>Closing the acta</source>
            <translation>Cierre del acta</translation>
        </message>
        <message>
            <source>What the acta lacks, and comments of reviewers</source>
            <translation>Lo que le falta al acta y observaciones de la revisión</translation>
        </message>
        <message>
            <source>Receive comments…</source>
            <translation>Recibir observaciones…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) must be put right</source>
            <translation>
                <numerusform>Falta %n cosa indispensable</numerusform>
                <numerusform>Faltan %n cosas indispensables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n por revisar</numerusform>
                <numerusform>%n por revisar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) to answer</source>
            <translation>
                <numerusform>%n observación por responder</numerusform>
                <numerusform>%n observaciones por responder</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>No falta nada.</translation>
        </message>
        <message>
            <source>Approved: it takes no more edits until it goes back to draft.</source>
            <translation>Aprobada: no admite cambios mientras no vuelva a borrador.</translation>
        </message>
        <message>
            <source>It has its number and waits for its signatures.</source>
            <translation>Tiene su número y espera las firmas.</translation>
        </message>
        <message>
            <source>Annulled: its number stays taken.</source>
            <translation>Anulada: conserva su número.</translation>
        </message>
        <message>
            <source>Signed and sealed: only a diligencia or a clarifying acta adds to it.</source>
            <translation>Firmada y sellada: solo se le agrega una diligencia o un acta aclaratoria.</translation>
        </message>
        <message>
            <source>Approved in session {0}, {1}.</source>
            <translation>Aprobada en la sesión {0}, {1}.</translation>
        </message>
        <message>
            <source>Published: {0}</source>
            <translation>Publicada: {0}</translation>
        </message>
        <message>
            <source>Enter goes to the place · 1 lets a warning be</source>
            <translation>Enter va al lugar · 1 deja pasar un aviso</translation>
        </message>
        <message>
            <source>On a comment: 1 accept · 2 turn down · 3 answer again</source>
            <translation>En una observación: 1 acoger · 2 no acoger · 3 responder de nuevo</translation>
        </message>
        <message>
            <source>Round {0}: comments until {1} (term to be confirmed)</source>
            <translation>Ronda {0}: observaciones hasta el {1} (plazo por confirmar)</translation>
        </message>
        <message>
            <source>Send for review…</source>
            <translation>Enviar a revisión…</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Aprobar</translation>
        </message>
        <message>
            <source>Number and sign…</source>
            <translation>Dar número y firmar…</translation>
        </message>
        <message>
            <source>Sign…</source>
            <translation>Firmar…</translation>
        </message>
        <message>
            <source>Add a diligencia…</source>
            <translation>Agregar una diligencia…</translation>
        </message>
        <message>
            <source>Approve without review</source>
            <translation>Aprobar sin revisión</translation>
        </message>
        <message>
            <source>Approve: the term passed in silence</source>
            <translation>Aprobar: venció el plazo en silencio</translation>
        </message>
        <message>
            <source>Send for review again…</source>
            <translation>Enviar a revisión otra vez…</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Volver a borrador</translation>
        </message>
        <message>
            <source>Make a clarifying acta…</source>
            <translation>Hacer un acta aclaratoria…</translation>
        </message>
        <message>
            <source>What is clarified</source>
            <translation>Qué se aclara</translation>
        </message>
        <message>
            <source>Note its publication…</source>
            <translation>Anotar su publicación…</translation>
        </message>
        <message>
            <source>Annul the acta…</source>
            <translation>Anular el acta…</translation>
        </message>
        <message>
            <source>Reason of the annulment</source>
            <translation>Motivo de la anulación</translation>
        </message>
        <message>
            <source>Why it is turned down</source>
            <translation>Por qué no se acoge</translation>
        </message>
        <message>
            <source>Why the warning is let be</source>
            <translation>Por qué se deja pasar el aviso</translation>
        </message>
        <message>
            <source>What is stated</source>
            <translation>Qué se hace constar</translation>
        </message>
        <message>
            <source>Where it was published</source>
            <translation>Dónde se publicó</translation>
        </message>
        <message>
            <source>Folder for the review pack</source>
            <translation>Carpeta para el paquete de revisión</translation>
        </message>
        <message>
            <source>Writing the review pack…</source>
            <translation>Escribiendo el paquete de revisión…</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Documentos de Word (*.docx)</translation>
        </message>
        <message>
            <source>A draft that came back</source>
            <translation>Un borrador que volvió</translation>
        </message>
        <message>
            <source>Reading the comments…</source>
            <translation>Leyendo las observaciones…</translation>
        </message>
        <message>
            <source>The review pack is ready to be sent: {0}</source>
            <translation>El paquete de revisión está listo para enviar: {0}</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message numerus="yes">
            <source>%n new comment(s) came in.</source>
            <translation>
                <numerusform>Llegó %n observación nueva.</numerusform>
                <numerusform>Llegaron %n observaciones nuevas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing new was in that file.</source>
            <translation>El archivo no trae nada nuevo.</translation>
        </message>
        <message>
            <source>This session was not held: it has a constancia and no acta.</source>
            <translation>Esta sesión no se realizó: tiene una constancia y no un acta.</translation>
        </message>
        <message>
            <source>See the constancia…</source>
            <translation>Ver la constancia…</translation>
        </message>
    </context>
    <context>
        <name>CommitmentsPage</name>
        <message>
            <source>Commitments of the plan</source>
            <translation>Compromisos del plan</translation>
        </message>
        <message>
            <source>Back to all commitments</source>
            <translation>Volver a todos los compromisos del plan</translation>
        </message>
        <message>
            <source>Facts to confirm</source>
            <translation>Datos por confirmar</translation>
        </message>
        <message>
            <source>Report progress</source>
            <translation>Reportar avance</translation>
        </message>
        <message>
            <source>The report is kept.</source>
            <translation>El reporte quedó guardado.</translation>
        </message>
        <message>
            <source>The milestone is kept.</source>
            <translation>El hito quedó guardado.</translation>
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
            <translation>El Círculo y sus comités</translation>
        </message>
        <message>
            <source>Add a body</source>
            <translation>Agregar comité</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Agregar persona</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Programar sesión</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Círculo y comités</translation>
        </message>
        <message>
            <source>{0} (to confirm)</source>
            <translation>{0} (por confirmar)</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n integrante</numerusform>
                <numerusform>%n integrantes</numerusform>
            </translation>
        </message>
        <message>
            <source>last {0}</source>
            <translation>última {0}</translation>
        </message>
        <message>
            <source>next {0}</source>
            <translation>próxima {0}</translation>
        </message>
        <message>
            <source>no session yet</source>
            <translation>aún sin sesiones</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n día de retraso</numerusform>
                <numerusform>%n días de retraso</numerusform>
            </translation>
        </message>
        <message>
            <source>Session {0} is planned for {1}.</source>
            <translation>La sesión {0} quedó programada para el {1}.</translation>
        </message>
        <message>
            <source>The person is kept, with the seat and the office.</source>
            <translation>La persona quedó guardada, con su puesto y su cargo.</translation>
        </message>
        <message>
            <source>The agenda is kept for the sessions planned from now on.</source>
            <translation>El orden del día queda guardado para las sesiones que se programen desde ahora.</translation>
        </message>
        <message>
            <source>{0} was added. Now add its members.</source>
            <translation>{0} quedó agregado. Ahora agregue a sus integrantes.</translation>
        </message>
        <message>
            <source>The rules are kept; sessions held before keep theirs.</source>
            <translation>Las reglas quedaron guardadas; las sesiones anteriores conservan las suyas.</translation>
        </message>
        <message>
            <source>It is called {0} now.</source>
            <translation>Ahora se llama {0}.</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) are planned, the first for {0}.</source>
            <translation>
                <numerusform>Quedó programada %n sesión, para el {0}.</numerusform>
                <numerusform>Quedaron programadas %n sesiones, la primera para el {0}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConvenePanel</name>
        <message>
            <source>Calling the session</source>
            <translation>Convocatoria de la sesión</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>Send a correction…</source>
            <translation>Enviar rectificación…</translation>
        </message>
        <message>
            <source>Call the session…</source>
            <translation>Convocar sesión…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Comienza</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>mail, letter, message</source>
            <translation>correo, oficio, mensaje</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Link to attend from afar</source>
            <translation>Enlace para asistir a distancia</translation>
        </message>
        <message>
            <source>Called by</source>
            <translation>Medio</translation>
        </message>
        <message>
            <source>Keep (Ctrl+Enter)</source>
            <translation>Guardar (Ctrl+Entrar)</translation>
        </message>
        <message>
            <source>Save files…</source>
            <translation>Guardar archivos…</translation>
        </message>
        <message>
            <source>Sheet to sign…</source>
            <translation>Listado para firmar…</translation>
        </message>
        <message>
            <source>Call it off…</source>
            <translation>Cancelar sesión…</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Called off: {0}</source>
            <translation>Cancelada: {0}</translation>
        </message>
        <message>
            <source>{0} Send the files to whoever was called.</source>
            <translation>{0} Envíe los archivos a quienes fueron convocados.</translation>
        </message>
        <message>
            <source>Nobody was called yet.</source>
            <translation>Todavía no se ha convocado a nadie.</translation>
        </message>
        <message>
            <source>Something changed since it was sent on {0}: send a correction.</source>
            <translation>Algo cambió desde que se envió, {0}: envíe una rectificación.</translation>
        </message>
        <message>
            <source>Called on {0}.</source>
            <translation>Convocada: {0}.</translation>
        </message>
        <message>
            <source>Put right for the {0}. time on {1}.</source>
            <translation>Rectificación {0}: {1}.</translation>
        </message>
        <message>
            <source>Write the hour as 11:30, or leave it empty.</source>
            <translation>Escriba la hora como 11:30, o déjela vacía.</translation>
        </message>
        <message>
            <source>Date and place are kept.</source>
            <translation>Fecha y lugar quedaron guardados.</translation>
        </message>
        <message>
            <source>The session is called off.</source>
            <translation>La sesión quedó cancelada.</translation>
        </message>
        <message>
            <source>Why it will not be held</source>
            <translation>Por qué no se realizará</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Carpeta para los archivos</translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>Guardado: {0}</translation>
        </message>
        <message numerus="yes">
            <source>Nobody was called yet, and %n business day(s) are left.</source>
            <translation>
                <numerusform>Todavía no se ha convocado a nadie y queda %n día hábil.</numerusform>
                <numerusform>Todavía no se ha convocado a nadie y quedan %n días hábiles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Usual are %n.</source>
            <translation>
                <numerusform>Se acostumbra %n.</numerusform>
                <numerusform>Se acostumbran %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Usual are %n (to confirm).</source>
            <translation>
                <numerusform>Se acostumbra %n (por confirmar).</numerusform>
                <numerusform>Se acostumbran %n (por confirmar).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CopiesCard</name>
        <message>
            <source>Copies of a laptop</source>
            <translation>Copias de un equipo</translation>
        </message>
        <message>
            <source>Two machines wrote with the keys of one laptop, as after a disk was cloned or a backup put back. Nothing is lost: say of each whether what it wrote counts.</source>
            <translation>Dos máquinas escribieron con las llaves de un mismo equipo, como tras clonar un disco o restaurar un respaldo. No se pierde nada: diga de cada una si cuenta lo que escribió.</translation>
        </message>
        <message>
            <source>What it wrote counts</source>
            <translation>Lo que escribió cuenta</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Dejarlo fuera</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>from {0} to {1}</source>
            <translation>de {0} a {1}</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Fuera</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Por decidir</translation>
        </message>
    </context>
    <context>
        <name>DecisionForm</name>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Decision {0}</source>
            <translation>Decisión {0}</translation>
        </message>
        <message>
            <source>What is decided</source>
            <translation>Qué se decide</translation>
        </message>
        <message>
            <source>There is no quorum to decide. Say why it is decided all the same.</source>
            <translation>No hay quórum para decidir. Escriba por qué se decide de todos modos.</translation>
        </message>
        <message>
            <source>Reason to decide without a quorum</source>
            <translation>Motivo para decidir sin quórum</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Nadie en particular</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Moved by</source>
            <translation>La propone</translation>
        </message>
        <message>
            <source>In favour</source>
            <translation>A favor</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>En contra</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>En blanco</translation>
        </message>
        <message>
            <source>Abstention</source>
            <translation>Abstención</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votos</translation>
        </message>
        <message>
            <source>The &amp;vote ends now</source>
            <translation>La &amp;votación termina ahora</translation>
        </message>
        <message>
            <source>Vote by messages over days</source>
            <translation>Votación por mensajes, en varios días</translation>
        </message>
        <message>
            <source>Conflict of interest of</source>
            <translation>Conflicto de interés de</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>What the conflict is</source>
            <translation>En qué consiste</translation>
        </message>
        <message numerus="yes">
            <source>%n with a vote present</source>
            <translation>
                <numerusform>%n presente con voto</numerusform>
                <numerusform>%n presentes con voto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not counted yet</source>
            <translation>
                <numerusform>falta contar %n</numerusform>
                <numerusform>falta contar %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>What the plan says</source>
            <translation>Lo que dice el plan</translation>
        </message>
        <message>
            <source>Reports on this commitment</source>
            <translation>Reportes sobre este compromiso del plan</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Hitos</translation>
        </message>
        <message>
            <source>Add a milestone</source>
            <translation>Agregar hito</translation>
        </message>
        <message>
            <source>No milestone is written down yet.</source>
            <translation>Aún no hay hitos registrados.</translation>
        </message>
        <message>
            <source>OGP code</source>
            <translation>Código OGP</translation>
        </message>
        <message>
            <source>Short title</source>
            <translation>Título corto</translation>
        </message>
        <message>
            <source>Official title</source>
            <translation>Título oficial</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Plazo</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lidera</translation>
        </message>
        <message>
            <source>Supporting</source>
            <translation>Apoya</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Aliados</translation>
        </message>
        <message>
            <source>OGP values</source>
            <translation>Valores OGP</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Sin dato</translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>Por confirmar</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>sin dato</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} a {1}</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Atrasado</translation>
        </message>
        <message>
            <source>Due on {0}</source>
            <translation>Vence el {0}</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>Sin plazo</translation>
        </message>
        <message>
            <source>{0} · to confirm</source>
            <translation>{0} · por confirmar</translation>
        </message>
    </context>
    <context>
        <name>DoctorCard</name>
        <message>
            <source>Check-up</source>
            <translation>Revisión</translation>
        </message>
        <message>
            <source>Check everything</source>
            <translation>Revisar todo</translation>
        </message>
        <message>
            <source>Reads everything back from the places, checks keys and log, and puts right what it can.</source>
            <translation>Vuelve a leer todo de los lugares, revisa llaves y registros, y repara lo que se puede.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Revisando…</translation>
        </message>
        <message>
            <source>Stopped half-way; this was found so far.</source>
            <translation>Se detuvo a medio camino; esto se encontró hasta ahí.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need attention.</source>
            <translation>
                <numerusform>%n cosa necesita atención.</numerusform>
                <numerusform>%n cosas necesitan atención.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) were put right; the rest is well.</source>
            <translation>
                <numerusform>Se reparó %n cosa; lo demás está bien.</numerusform>
                <numerusform>Se repararon %n cosas; lo demás está bien.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is well.</source>
            <translation>Todo está bien.</translation>
        </message>
        <message>
            <source>Well</source>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>Reparado</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Necesita atención</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Aún no se sabe</translation>
        </message>
    </context>
    <context>
        <name>DoorPage</name>
        <message>
            <source>Door</source>
            <translation>Puerta</translation>
        </message>
        <message>
            <source>Which session is this door of?</source>
            <translation>¿De qué sesión es esta puerta?</translation>
        </message>
        <message>
            <source>Door · {0}</source>
            <translation>Puerta · {0}</translation>
        </message>
        <message>
            <source>The session is over: nobody arrives any more.</source>
            <translation>La sesión terminó: ya nadie llega.</translation>
        </message>
        <message>
            <source>Two letters, Enter: arrived</source>
            <translation>Dos letras y Entrar: llegó</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <source>Sessions of today</source>
            <translation>Sesiones de hoy</translation>
        </message>
        <message>
            <source>As soon as one is planned for today it shows here; nothing is to be pressed.</source>
            <translation>En cuanto haya una programada para hoy aparece aquí, sin oprimir nada.</translation>
        </message>
        <message>
            <source>No session today</source>
            <translation>Hoy no hay sesión</translation>
        </message>
        <message>
            <source>{0} is present since {1}.</source>
            <translation>{0} está presente desde las {1}.</translation>
        </message>
        <message>
            <source>{0} arrived at {1}</source>
            <translation>{0} llegó a las {1}</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>As of {0}</source>
            <translation>Corte: {0}</translation>
        </message>
        <message>
            <source>{0} % by its own account</source>
            <translation>{0} % según la institución</translation>
        </message>
        <message>
            <source>in the session of acta {0}</source>
            <translation>en la sesión del acta {0}</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Hito</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Realizado</translation>
        </message>
        <message>
            <source>Bottlenecks</source>
            <translation>Dificultades</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Próximos pasos</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidencia</translation>
        </message>
    </context>
    <context>
        <name>FactsPanel</name>
        <message>
            <source>Details of the session</source>
            <translation>Datos de la sesión</translation>
        </message>
        <message>
            <source>Modality</source>
            <translation>Modalidad</translation>
        </message>
        <message>
            <source>&amp;Next session on</source>
            <translation>Pró&amp;xima sesión el</translation>
        </message>
        <message>
            <source>Day of the next session</source>
            <translation>Día de la próxima sesión</translation>
        </message>
        <message>
            <source>Time of the next session</source>
            <translation>Hora de la próxima sesión</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Link to attend from afar</source>
            <translation>Enlace para asistir a distancia</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Link or place; empty: it was not recorded</source>
            <translation>Enlace o lugar; vacío: no se grabó</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Grabación</translation>
        </message>
    </context>
    <context>
        <name>FieldCard</name>
        <message>
            <source>(empty)</source>
            <translation>(vacío)</translation>
        </message>
        <message>
            <source>Use this one</source>
            <translation>Usar este</translation>
        </message>
        <message>
            <source>Use the other</source>
            <translation>Usar el otro</translation>
        </message>
        <message>
            <source>Write another…</source>
            <translation>Escribir otro…</translation>
        </message>
        <message>
            <source>The one shown now</source>
            <translation>El que se ve ahora</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>El otro</translation>
        </message>
        <message>
            <source>The one</source>
            <translation>Uno</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Versión {0}</translation>
        </message>
    </context>
    <context>
        <name>FiguresPane</name>
        <message>
            <source>Commitments of the plan</source>
            <translation>Compromisos del plan</translation>
        </message>
        <message>
            <source>Sessions of the period</source>
            <translation>Sesiones del período</translation>
        </message>
        <message>
            <source>No session in this period.</source>
            <translation>No hubo sesiones en este período.</translation>
        </message>
        <message>
            <source>{0} of {1} expected came</source>
            <translation>asistieron {0} de {1} esperados</translation>
        </message>
        <message>
            <source>Sessions held</source>
            <translation>Sesiones realizadas</translation>
        </message>
        <message>
            <source>of {0} in the period</source>
            <translation>de {0} en el período</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisiones</translation>
        </message>
        <message>
            <source>taken in the period</source>
            <translation>tomadas en el período</translation>
        </message>
        <message>
            <source>Open tasks of sessions</source>
            <translation>Tareas de sesión abiertas</translation>
        </message>
        <message>
            <source>{0} of them overdue</source>
            <translation>{0} de ellas vencidas</translation>
        </message>
        <message>
            <source>With high completion</source>
            <translation>Con cumplimiento alto</translation>
        </message>
        <message>
            <source>of {0}, by institution · committee · monitoring body</source>
            <translation>de {0}, según institución · comité · ente de monitoreo</translation>
        </message>
        <message numerus="yes">
            <source>%n acta(s) of the period are not signed yet.</source>
            <translation>
                <numerusform>%n acta del período no está firmada todavía.</numerusform>
                <numerusform>%n actas del período no están firmadas todavía.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) have two values.</source>
            <translation>
                <numerusform>%n campo tiene dos valores.</numerusform>
                <numerusform>%n campos tienen dos valores.</numerusform>
            </translation>
        </message>
        <message>
            <source>has not reported</source>
            <translation>sin reporte</translation>
        </message>
        <message>
            <source>Has not reported</source>
            <translation>Sin reporte</translation>
        </message>
        <message>
            <source>{0} of {1} present</source>
            <translation>{0} de {1} presentes</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the whole session</source>
            <translation>Buscar en toda la sesión</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>El anterior</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>El siguiente</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>á like a, A like a</source>
            <translation>Sin distinguir tildes ni mayúsculas</translation>
        </message>
        <message>
            <source>Put in its place</source>
            <translation>Poner en su lugar</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Reemplazar todo</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message numerus="yes">
            <source>%n place(s) replaced. Ctrl+Z takes all of it back.</source>
            <translation>
                <numerusform>Se reemplazó en %n lugar. Ctrl+Z lo deshace.</numerusform>
                <numerusform>Se reemplazó en %n lugares. Ctrl+Z lo deshace todo.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>You will join the circle that sent this invitation: {0}</source>
            <translation>Se unirá al círculo que envió esta invitación: {0}</translation>
        </message>
        <message>
            <source>Begin a new circle instead</source>
            <translation>Mejor empezar un círculo nuevo</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Unirse</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>The circle meets at {0}. Who enters there?</source>
            <translation>El círculo se encuentra en {0}. ¿Quién entra allí?</translation>
        </message>
        <message>
            <source>Welcome to CircleDesk</source>
            <translation>Le damos la bienvenida a CircleDesk</translation>
        </message>
        <message>
            <source>Everything stays on this laptop. No account and no network are needed; you can share with the rest of the circle later.</source>
            <translation>Todo queda en este equipo. No hace falta cuenta ni red; más adelante podrá compartir con el resto del círculo.</translation>
        </message>
        <message>
            <source>Which circle do you work with?</source>
            <translation>¿Con cuál círculo va a trabajar?</translation>
        </message>
        <message>
            <source>The six commitments of the action plan, their institutions, committees and agendas.</source>
            <translation>Los seis compromisos del plan de acción, sus entidades, sus comités y el orden del día de siempre.</translation>
        </message>
        <message>
            <source>Only the tools. You write the plan, the committees and the people yourself.</source>
            <translation>Solo las herramientas. Usted escribe el plan, los comités y las personas.</translation>
        </message>
        <message>
            <source>A circle of invented people with sessions held and actas still to sign, to try things out.</source>
            <translation>Un círculo de personas inventadas, con sesiones hechas y actas por firmar, para ensayar.</translation>
        </message>
        <message>
            <source>Template Bogotá 2021-2023</source>
            <translation>Plantilla Bogotá 2021-2023</translation>
        </message>
        <message>
            <source>Empty circle</source>
            <translation>Círculo vacío</translation>
        </message>
        <message>
            <source>Demonstration</source>
            <translation>Demostración</translation>
        </message>
        <message>
            <source>I have an invitation file…</source>
            <translation>Tengo un archivo de invitación…</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>Su &amp;nombre</translation>
        </message>
        <message>
            <source>It locks the data on this laptop. Nobody can recover it for you.</source>
            <translation>Cierra con llave los datos de este equipo. Nadie podrá recuperarla por usted.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Frase de acceso</translation>
        </message>
        <message>
            <source>Passphrase, &amp;once more</source>
            <translation>Frase de acceso, &amp;otra vez</translation>
        </message>
        <message>
            <source>&amp;Show what I type</source>
            <translation>&amp;Mostrar lo que escribo</translation>
        </message>
        <message>
            <source>Invitations (*.circledesk-invitation);;All files (*)</source>
            <translation>Invitaciones (*.circledesk-invitation);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Open an invitation</source>
            <translation>Abrir una invitación</translation>
        </message>
        <message>
            <source>Write your name; it signs what you record.</source>
            <translation>Escriba su nombre; acompaña todo lo que registre.</translation>
        </message>
        <message>
            <source>Use at least {0} characters.</source>
            <translation>Use al menos {0} caracteres.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Type it again.</source>
            <translation>Las dos frases no son iguales. Escríbala otra vez.</translation>
        </message>
        <message>
            <source>Preparing…</source>
            <translation>Preparando…</translation>
        </message>
        <message>
            <source>The address is not https: anybody on the way can read the password.</source>
            <translation>La dirección no es https: en el camino cualquiera puede leer la clave.</translation>
        </message>
    </context>
    <context>
        <name>FormSheet</name>
        <message>
            <source>Close without keeping</source>
            <translation>Cerrar sin guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <translation>
                <numerusform>hace %n s</numerusform>
                <numerusform>hace %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>hace %n min</numerusform>
                <numerusform>hace %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>hace %n h</numerusform>
                <numerusform>hace %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>hace %n día</numerusform>
                <numerusform>hace %n días</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Found</name>
        <message>
            <source>This session</source>
            <translation>Esta sesión</translation>
        </message>
        <message>
            <source>Acta {0}</source>
            <translation>Acta {0}</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Institución</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Comité</translation>
        </message>
        <message>
            <source>Commitment of the plan</source>
            <translation>Compromiso del plan</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Hito</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Task of the session</source>
            <translation>Tarea de la sesión</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>Reporte de avance</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidencia</translation>
        </message>
    </context>
    <context>
        <name>FrozenBar</name>
        <message>
            <source>Acta {0} is signed and sealed: it never changes. Correct it in the acta of a later session.</source>
            <translation>El acta {0} está firmada y sellada: no cambia nunca. Corríjala en el acta de una sesión posterior.</translation>
        </message>
        <message>
            <source>See the acta</source>
            <translation>Ver el acta</translation>
        </message>
        <message>
            <source>Acta {0} waits for its signatures, so nothing can be changed here.</source>
            <translation>El acta {0} espera sus firmas: aquí no se puede cambiar nada.</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Volver a borrador</translation>
        </message>
        <message>
            <source>Acta {0} has {1} of {2} signatures, so nothing can be changed here.</source>
            <translation>El acta {0} tiene {1} de {2} firmas: aquí ya no se puede cambiar nada.</translation>
        </message>
        <message>
            <source>Acta {0} is closed to edits.</source>
            <translation>El acta {0} está cerrada a cambios.</translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s) arrived after the signature.</source>
            <translation>
                <numerusform>%n cambio llegó después de la firma.</numerusform>
                <numerusform>%n cambios llegaron después de la firma.</numerusform>
            </translation>
        </message>
        <message>
            <source>See what arrived</source>
            <translation>Ver lo que llegó</translation>
        </message>
        <message>
            <source>This session was not held. {0}</source>
            <translation>Esta sesión no se realizó. {0}</translation>
        </message>
        <message>
            <source>{0} Its constancia is signed: nothing can be changed here.</source>
            <translation>{0} Su constancia está firmada: aquí ya no se puede cambiar nada.</translation>
        </message>
        <message>
            <source>See the constancia</source>
            <translation>Ver la constancia</translation>
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
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Not tried yet</source>
            <translation>Sin intentar</translation>
        </message>
        <message>
            <source>Well</source>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Stopped half-way</source>
            <translation>Interrumpido</translation>
        </message>
        <message>
            <source>Waits to be let in</source>
            <translation>Espera ser admitido</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>Corregido</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>No se alcanzó</translation>
        </message>
        <message>
            <source>Newer program needed</source>
            <translation>Falta un programa más nuevo</translation>
        </message>
        <message>
            <source>The laptop that invited this one has to synchronise before this one gets in.</source>
            <translation>El equipo que invitó a este debe sincronizar antes de que este entre.</translation>
        </message>
        <message>
            <source>The place held an older copy than this laptop; what was missing was sent again.</source>
            <translation>El lugar tenía una copia más vieja que este equipo; se volvió a enviar lo que faltaba.</translation>
        </message>
        <message>
            <source>The folder is not there now. Connect the drive or the network, then try again.</source>
            <translation>La carpeta no está ahora. Conecte la unidad o la red e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This laptop was taken out of the circle; what is written here stays here.</source>
            <translation>Este equipo fue retirado del círculo; lo que se escriba aquí se queda aquí.</translation>
        </message>
        <message>
            <source>Another laptop uses a newer CircleDesk. Install it here to receive its changes.</source>
            <translation>Otro equipo usa un CircleDesk más nuevo. Instálelo aquí para recibir sus cambios.</translation>
        </message>
        <message>
            <source>The server could not be reached. What is written waits here for the next round.</source>
            <translation>No se pudo llegar al servidor. Lo escrito espera aquí hasta la próxima ronda.</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Ocupado</translation>
        </message>
        <message>
            <source>Needs its password</source>
            <translation>Falta la clave</translation>
        </message>
        <message>
            <source>Password refused</source>
            <translation>Clave rechazada</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Lleno</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <source>Not trusted</source>
            <translation>No es de confianza</translation>
        </message>
        <message>
            <source>Copies of a laptop</source>
            <translation>Copias de un equipo</translation>
        </message>
        <message>
            <source>Copies of a laptop wrote apart from each other with the same identity. Their work is set aside until a coordinator decides what counts.</source>
            <translation>Copias de un equipo escribieron por separado con la misma identidad. Lo suyo queda aparte hasta que la coordinación decida qué cuenta.</translation>
        </message>
        <message>
            <source>This laptop had been copied: it took a new identity and waits for a coordinator to let it in. What is written here is kept and leaves afterwards.</source>
            <translation>Este equipo se había copiado: tomó una identidad nueva y espera a que la coordinación lo deje entrar. Lo que se escriba aquí se conserva y sale después.</translation>
        </message>
        <message>
            <source>This place belongs to another circle; nothing was read from it nor written to it.</source>
            <translation>Este lugar es de otro círculo; no se leyó ni se escribió nada en él.</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) have two values, typed on two laptops.</source>
            <translation>
                <numerusform>%n campo tiene dos valores, escritos en dos equipos.</numerusform>
                <numerusform>%n campos tienen dos valores, escritos en dos equipos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>What you write stays here. Share it through a folder whenever you like.</source>
            <translation>Lo que escribe queda aquí. Compártalo por una carpeta cuando quiera.</translation>
        </message>
        <message>
            <source>Last reached: {0}</source>
            <translation>Última conexión: {0}</translation>
        </message>
        <message>
            <source>No round was done yet.</source>
            <translation>Todavía no se ha sincronizado.</translation>
        </message>
        <message>
            <source>Actas in progress</source>
            <translation>Actas en proceso</translation>
        </message>
        <message>
            <source>No acta is waiting: each held session has its acta signed.</source>
            <translation>Ninguna acta espera: cada sesión realizada tiene su acta firmada.</translation>
        </message>
        <message>
            <source>Overdue tasks of sessions</source>
            <translation>Tareas de sesión vencidas</translation>
        </message>
        <message>
            <source>No task is late.</source>
            <translation>Ninguna tarea de sesión está vencida.</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Compartir</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n día de retraso</numerusform>
                <numerusform>%n días de retraso</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to sync</source>
            <translation>Ir a sincronizar</translation>
        </message>
        <message>
            <source>Session {0} · {1} · acta {2}</source>
            <translation>Sesión {0} · {1} · acta {2}</translation>
        </message>
        <message>
            <source>Was due on {0}</source>
            <translation>Vencía el {0}</translation>
        </message>
    </context>
    <context>
        <name>InlineForm</name>
        <message>
            <source>Leave (Esc)</source>
            <translation>Salir (Esc)</translation>
        </message>
        <message>
            <source>Keep (Ctrl+Enter)</source>
            <translation>Guardar (Ctrl+Entrar)</translation>
        </message>
    </context>
    <context>
        <name>InviteForm</name>
        <message>
            <source>Invite a laptop</source>
            <translation>Invitar un equipo</translation>
        </message>
        <message>
            <source>Save the invitation…</source>
            <translation>Guardar la invitación…</translation>
        </message>
        <message>
            <source>Whose &amp;laptop</source>
            <translation>De &amp;quién es el equipo</translation>
        </message>
        <message>
            <source>The name the others will read beside its work.</source>
            <translation>El nombre que los demás leerán junto a lo que escriba.</translation>
        </message>
        <message>
            <source>How the invitation &amp;travels</source>
            <translation>Cómo &amp;viaja la invitación</translation>
        </message>
        <message>
            <source>From hand to hand, on a stick</source>
            <translation>De mano en mano, en una memoria USB</translation>
        </message>
        <message>
            <source>By mail or chat</source>
            <translation>Por correo o chat</translation>
        </message>
        <message>
            <source>Comes in thr&amp;ough</source>
            <translation>Entra p&amp;or</translation>
        </message>
        <message>
            <source>The invitation serves one laptop, once, for seven days.</source>
            <translation>La invitación sirve para un solo equipo, una vez, durante siete días.</translation>
        </message>
        <message>
            <source>The laptop is let in at once; compare its six words afterwards.</source>
            <translation>El equipo entra enseguida; compare después sus seis palabras.</translation>
        </message>
        <message>
            <source>Nobody is let in before you compared its six words, by voice, with its owner.</source>
            <translation>Nadie entra antes de que usted compare, de viva voz, las seis palabras con su dueño.</translation>
        </message>
    </context>
    <context>
        <name>ItemNotes</name>
        <message>
            <source>Removed: {0}</source>
            <translation>Se quitó: {0}</translation>
        </message>
    </context>
    <context>
        <name>ItemPanel</name>
        <message>
            <source>Details of the item</source>
            <translation>Detalles del punto</translation>
        </message>
        <message>
            <source>Keep (Ctrl+Enter)</source>
            <translation>Guardar (Ctrl+Entrar)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>Attached to the item: {0}</source>
            <translation>Adjunto al punto: {0}</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Resultado esperado</translation>
        </message>
        <message>
            <source>Presented by</source>
            <translation>Expone</translation>
        </message>
        <message>
            <source>Minutes planned</source>
            <translation>Minutos previstos</translation>
        </message>
        <message>
            <source>not planned</source>
            <translation>sin prever</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Files of the item</source>
            <translation>Archivos del punto</translation>
        </message>
        <message>
            <source>Del takes the chosen file off; it becomes no annex of the acta.</source>
            <translation>Supr quita el archivo elegido; deja de ser anexo del acta.</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Adjuntar archivo</translation>
        </message>
        <message>
            <source>Details of item {0}</source>
            <translation>Detalles del punto {0}</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Nadie en particular</translation>
        </message>
        <message>
            <source>{0} · {1} kB</source>
            <translation>{0} · {1} kB</translation>
        </message>
        <message>
            <source>Taken off the item: {0}</source>
            <translation>Quitado del punto: {0}</translation>
        </message>
    </context>
    <context>
        <name>ItemPaste</name>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>You left the item before what you pasted was ready. The clipboard still has it.</source>
            <translation>Usted salió del punto antes de que lo pegado estuviera listo. El portapapeles lo conserva.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) attached to the session.</source>
            <translation>
                <numerusform>%n imagen adjunta a la sesión.</numerusform>
                <numerusform>%n imágenes adjuntas a la sesión.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) did not come along: paste them one by one.</source>
            <translation>
                <numerusform>%n imagen no vino en el portapapeles: cópiela y péguela aparte.</numerusform>
                <numerusform>%n imágenes no vinieron en el portapapeles: cópielas y péguelas una por una.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) too large: at most {0} MB each.</source>
            <translation>
                <numerusform>%n imagen demasiado pesada: hasta {0} MB cada una.</numerusform>
                <numerusform>%n imágenes demasiado pesadas: hasta {0} MB cada una.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) attached to the session.</source>
            <translation>
                <numerusform>%n archivo adjunto a la sesión.</numerusform>
                <numerusform>%n archivos adjuntos a la sesión.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ItemPrompts</name>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>decide agree approve</source>
            <translation>decidir acordar aprobar decision acuerdo</translation>
        </message>
        <message>
            <source>Task of the session</source>
            <translation>Tarea de la sesión</translation>
        </message>
        <message>
            <source>task to do</source>
            <translation>tarea pendiente</translation>
        </message>
        <message>
            <source>Check-in of a commitment of the plan</source>
            <translation>Seguimiento de un compromiso del plan</translation>
        </message>
        <message>
            <source>progress check-in</source>
            <translation>avance reporte seguimiento</translation>
        </message>
        <message>
            <source>Vote, counted</source>
            <translation>Votación, con conteo</translation>
        </message>
        <message>
            <source>vote tally ballot</source>
            <translation>voto votar votacion conteo</translation>
        </message>
        <message>
            <source>Somebody speaks</source>
            <translation>Intervención</translation>
        </message>
        <message>
            <source>speech intervention speaker</source>
            <translation>intervencion interviene palabra habla</translation>
        </message>
        <message>
            <source>Statement for the record</source>
            <translation>Constancia a solicitud</translation>
        </message>
        <message>
            <source>statement record</source>
            <translation>constancia registro dejar</translation>
        </message>
        <message>
            <source>Dissent for the record</source>
            <translation>Discrepancia a solicitud</translation>
        </message>
        <message>
            <source>dissent discrepancy</source>
            <translation>discrepancia desacuerdo salvedad</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Adjunto</translation>
        </message>
        <message>
            <source>file picture attach annex</source>
            <translation>archivo imagen adjuntar anexo foto</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>title heading</source>
            <translation>titulo subtitulo</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>list bullets</source>
            <translation>lista vinetas</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Lista numerada</translation>
        </message>
        <message>
            <source>numbers list</source>
            <translation>numeros lista numerada</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>table rows</source>
            <translation>tabla filas cuadro</translation>
        </message>
    </context>
    <context>
        <name>ItemSpelling</name>
        <message>
            <source>The circle knows “{0}” from now on, on every laptop.</source>
            <translation>El Círculo conoce «{0}» desde ahora, en todos los equipos.</translation>
        </message>
    </context>
    <context>
        <name>KeyMap</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Filter by words or keys</source>
            <translation>Filtrar por palabras o teclas</translation>
        </message>
        <message>
            <source>Save as PDF to print</source>
            <translation>Guardar como PDF para imprimir</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>Shortcuts of CircleDesk.pdf</source>
            <translation>Atajos de CircleDesk.pdf</translation>
        </message>
    </context>
    <context>
        <name>KeyTable</name>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>While searching</source>
            <translation>Al buscar</translation>
        </message>
        <message>
            <source>In lists</source>
            <translation>En las listas</translation>
        </message>
        <message>
            <source>In a form</source>
            <translation>En un formulario</translation>
        </message>
        <message>
            <source>In a session</source>
            <translation>En una sesión</translation>
        </message>
        <message>
            <source>On an agenda item</source>
            <translation>En un punto del orden del día</translation>
        </message>
        <message>
            <source>In the minutes</source>
            <translation>En el texto del acta</translation>
        </message>
        <message>
            <source>In a form of a session</source>
            <translation>En un formulario de la sesión</translation>
        </message>
        <message>
            <source>On a decision, task or check-in</source>
            <translation>En una decisión, tarea o reporte</translation>
        </message>
        <message>
            <source>On an open task of earlier sessions</source>
            <translation>En una tarea abierta de sesiones anteriores</translation>
        </message>
        <message>
            <source>Searching in the roll call</source>
            <translation>Al buscar en la asistencia</translation>
        </message>
        <message>
            <source>On a person of the roll call</source>
            <translation>En una persona de la asistencia</translation>
        </message>
        <message>
            <source>In the committees</source>
            <translation>En los comités</translation>
        </message>
        <message>
            <source>In the commitments of the plan</source>
            <translation>En los compromisos del plan</translation>
        </message>
        <message>
            <source>In sync</source>
            <translation>En sincronización</translation>
        </message>
        <message>
            <source>all shortcuts</source>
            <translation>todos los atajos</translation>
        </message>
        <message>
            <source>find anything, or do it by its name</source>
            <translation>buscar lo que sea o hacerlo por su nombre</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Committees</source>
            <translation>Comités</translation>
        </message>
        <message>
            <source>Plan commitments</source>
            <translation>Compromisos del plan</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sincronización</translation>
        </message>
        <message>
            <source>full screen</source>
            <translation>pantalla completa</translation>
        </message>
        <message>
            <source>quit</source>
            <translation>salir</translation>
        </message>
        <message>
            <source>the menus</source>
            <translation>los menús</translation>
        </message>
        <message>
            <source>next field</source>
            <translation>campo siguiente</translation>
        </message>
        <message>
            <source>previous field</source>
            <translation>campo anterior</translation>
        </message>
        <message>
            <source>go there, or do it</source>
            <translation>ir allí o hacerlo</translation>
        </message>
        <message>
            <source>next line found</source>
            <translation>siguiente resultado</translation>
        </message>
        <message>
            <source>previous line found</source>
            <translation>resultado anterior</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>decisión</translation>
        </message>
        <message>
            <source>task of the session</source>
            <translation>tarea de la sesión</translation>
        </message>
        <message>
            <source>check-in of a commitment</source>
            <translation>reporte de un compromiso del plan</translation>
        </message>
        <message>
            <source>roll call: two letters, Enter</source>
            <translation>asistencia: dos letras, Entrar</translation>
        </message>
        <message>
            <source>next item</source>
            <translation>punto siguiente</translation>
        </message>
        <message>
            <source>previous item</source>
            <translation>punto anterior</translation>
        </message>
        <message>
            <source>new agenda item</source>
            <translation>nuevo punto del orden del día</translation>
        </message>
        <message>
            <source>item dealt with</source>
            <translation>punto tratado</translation>
        </message>
        <message>
            <source>call the session, put it right, call it off</source>
            <translation>convocar la sesión, rectificar, cancelar</translation>
        </message>
        <message>
            <source>details of the item: presenter, minutes, files</source>
            <translation>detalles del punto: expositor, minutos, archivos</translation>
        </message>
        <message>
            <source>timeline of the item: bring a paragraph back</source>
            <translation>línea de tiempo del punto: recuperar un párrafo</translation>
        </message>
        <message>
            <source>house phrases: write them</source>
            <translation>frases de la casa: escribirlas</translation>
        </message>
        <message>
            <source>next pane</source>
            <translation>panel siguiente</translation>
        </message>
        <message>
            <source>previous pane</source>
            <translation>panel anterior</translation>
        </message>
        <message>
            <source>closing: what the acta lacks</source>
            <translation>cierre: lo que le falta al acta</translation>
        </message>
        <message>
            <source>details of the session</source>
            <translation>datos de la sesión</translation>
        </message>
        <message>
            <source>start or end the session, review and sign</source>
            <translation>iniciar o cerrar la sesión, revisar y firmar</translation>
        </message>
        <message>
            <source>rename</source>
            <translation>cambiar el título</translation>
        </message>
        <message>
            <source>take it off the agenda</source>
            <translation>quitar del orden del día</translation>
        </message>
        <message>
            <source>move up</source>
            <translation>subir</translation>
        </message>
        <message>
            <source>move down</source>
            <translation>bajar</translation>
        </message>
        <message>
            <source>bold</source>
            <translation>negrita</translation>
        </message>
        <message>
            <source>heading, smaller heading, paragraph</source>
            <translation>título, subtítulo, párrafo</translation>
        </message>
        <message>
            <source>list</source>
            <translation>lista</translation>
        </message>
        <message>
            <source>numbered list</source>
            <translation>lista numerada</translation>
        </message>
        <message>
            <source>table</source>
            <translation>tabla</translation>
        </message>
        <message>
            <source>paste words alone, without their looks</source>
            <translation>pegar solo las palabras, sin formato</translation>
        </message>
        <message>
            <source>keep it</source>
            <translation>conservar</translation>
        </message>
        <message>
            <source>keep a single line</source>
            <translation>conservar una sola línea</translation>
        </message>
        <message>
            <source>leave; what was typed waits</source>
            <translation>salir; lo escrito queda esperando</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>editar</translation>
        </message>
        <message>
            <source>take it away</source>
            <translation>quitar</translation>
        </message>
        <message>
            <source>done</source>
            <translation>cumplida</translation>
        </message>
        <message>
            <source>continues</source>
            <translation>continúa</translation>
        </message>
        <message>
            <source>not discussed</source>
            <translation>no tratada</translation>
        </message>
        <message>
            <source>cancelled, with its reason</source>
            <translation>cancelada, con su motivo</translation>
        </message>
        <message>
            <source>the person found arrived</source>
            <translation>llegó la persona encontrada</translation>
        </message>
        <message>
            <source>came as a guest</source>
            <translation>vino como persona invitada</translation>
        </message>
        <message>
            <source>next person</source>
            <translation>persona siguiente</translation>
        </message>
        <message>
            <source>previous person</source>
            <translation>persona anterior</translation>
        </message>
        <message>
            <source>begin the search again</source>
            <translation>empezar la búsqueda de nuevo</translation>
        </message>
        <message>
            <source>arrived or left</source>
            <translation>llegó o salió</translation>
        </message>
        <message>
            <source>present in the room</source>
            <translation>presente en la sala</translation>
        </message>
        <message>
            <source>present at a distance</source>
            <translation>presente de forma virtual</translation>
        </message>
        <message>
            <source>left</source>
            <translation>salió</translation>
        </message>
        <message>
            <source>excused, or no longer</source>
            <translation>con excusa, o ya no</translation>
        </message>
        <message>
            <source>represented by the alternate</source>
            <translation>representada por su suplente</translation>
        </message>
        <message>
            <source>put times right</source>
            <translation>corregir horas</translation>
        </message>
        <message>
            <source>take the last one back</source>
            <translation>deshacer lo último</translation>
        </message>
        <message>
            <source>plan a session</source>
            <translation>programar una sesión</translation>
        </message>
        <message>
            <source>add a person</source>
            <translation>agregar una persona</translation>
        </message>
        <message>
            <source>report progress</source>
            <translation>reportar avance</translation>
        </message>
        <message>
            <source>back to all commitments</source>
            <translation>volver a todos los compromisos del plan</translation>
        </message>
        <message>
            <source>synchronise now</source>
            <translation>sincronizar ahora</translation>
        </message>
        <message>
            <source>next thing to review</source>
            <translation>siguiente por revisar</translation>
        </message>
        <message>
            <source>previous thing to review</source>
            <translation>anterior por revisar</translation>
        </message>
        <message>
            <source>next tab</source>
            <translation>pestaña siguiente</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>salir sin conservar</translation>
        </message>
        <message>
            <source>open the row</source>
            <translation>abrir la fila</translation>
        </message>
        <message>
            <source>next row</source>
            <translation>fila siguiente</translation>
        </message>
        <message>
            <source>previous row</source>
            <translation>fila anterior</translation>
        </message>
        <message>
            <source>not held: leave a constancia</source>
            <translation>no realizada: dejar constancia</translation>
        </message>
        <message>
            <source>take back what was done last</source>
            <translation>deshacer lo último que se hizo</translation>
        </message>
        <message>
            <source>do again what was taken back</source>
            <translation>rehacer lo deshecho</translation>
        </message>
        <message>
            <source>bin: what was removed from the session</source>
            <translation>papelera: lo que se quitó de la sesión</translation>
        </message>
        <message>
            <source>make something else of it</source>
            <translation>convertir en otra cosa</translation>
        </message>
        <message>
            <source>next word that may be misspelt, and what it may mean</source>
            <translation>siguiente palabra que puede estar mal escrita, y qué puede querer decir</translation>
        </message>
        <message>
            <source>Finding in the minutes</source>
            <translation>Al buscar en el acta</translation>
        </message>
        <message>
            <source>find in the minutes of the session</source>
            <translation>buscar en el acta de la sesión</translation>
        </message>
        <message>
            <source>find and replace in the minutes of the session</source>
            <translation>buscar y reemplazar en el acta de la sesión</translation>
        </message>
        <message>
            <source>next place found</source>
            <translation>siguiente lugar encontrado</translation>
        </message>
        <message>
            <source>place found before</source>
            <translation>lugar encontrado anterior</translation>
        </message>
        <message>
            <source>next place; in the second line: replace, and the next</source>
            <translation>siguiente; en la segunda línea: reemplazar y siguiente</translation>
        </message>
        <message>
            <source>the place before</source>
            <translation>el lugar anterior</translation>
        </message>
        <message>
            <source>replace this place</source>
            <translation>reemplazar en este lugar</translation>
        </message>
        <message>
            <source>replace every place of the session</source>
            <translation>reemplazar en toda la sesión</translation>
        </message>
        <message>
            <source>with accents and capitals, or without</source>
            <translation>distinguir tildes y mayúsculas, o no</translation>
        </message>
        <message>
            <source>leave; the caret stays at the place</source>
            <translation>salir; el cursor queda en el lugar</translation>
        </message>
    </context>
    <context>
        <name>LaptopActs</name>
        <message>
            <source>Its six words</source>
            <translation>Sus seis palabras</translation>
        </message>
        <message>
            <source>Change its role…</source>
            <translation>Cambiar su papel…</translation>
        </message>
        <message>
            <source>Take it out…</source>
            <translation>Retirarlo…</translation>
        </message>
        <message>
            <source>Let its late work count</source>
            <translation>Contar lo que llegó después</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Retirarlo</translation>
        </message>
        <message>
            <source>Leave it in</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Take “{0}” out of the circle? It keeps what it has, receives nothing new, and what it writes from now on does not count. Actas it signed stay signed. All the others get a new key.</source>
            <translation>¿Retirar «{0}» del círculo? Conserva lo que tiene, no recibe nada nuevo y lo que escriba desde ahora no cuenta. Las actas que firmó siguen firmadas. Los demás reciben una llave nueva.</translation>
        </message>
        <message>
            <source>Nothing can be changed here until the laptop with the circle's root has settled the two lists.</source>
            <translation>Aquí no se puede cambiar nada hasta que el equipo con la raíz del círculo resuelva cuál de las dos listas vale.</translation>
        </message>
        <message>
            <source>Only a coordinator's laptop gives roles, lets laptops in or takes them out.</source>
            <translation>Solo un equipo de coordinación da papeles, deja entrar equipos o los retira.</translation>
        </message>
    </context>
    <context>
        <name>Laptops</name>
        <message>
            <source>Laptops of the circle</source>
            <translation>Equipos del círculo</translation>
        </message>
        <message>
            <source>Invite a laptop…</source>
            <translation>Invitar equipo…</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) received</source>
            <translation>
                <numerusform>%n cambio recibido</numerusform>
                <numerusform>%n cambios recibidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) made here</source>
            <translation>
                <numerusform>%n cambio hecho aquí</numerusform>
                <numerusform>%n cambios hechos aquí</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>heard {0}</source>
            <translation>última noticia: {0}</translation>
        </message>
        <message>
            <source>not heard yet</source>
            <translation>aún sin noticias</translation>
        </message>
        <message numerus="yes">
            <source>%n of ours not there yet</source>
            <translation>
                <numerusform>%n nuestro aún no está allá</numerusform>
                <numerusform>%n nuestros aún no están allá</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of its own not here yet</source>
            <translation>
                <numerusform>%n suyo aún no está aquí</numerusform>
                <numerusform>%n suyos aún no están aquí</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LateBodies</name>
        <message>
            <source>Bodies that should have met</source>
            <translation>Instancias que ya debían reunirse</translation>
        </message>
        <message>
            <source>Was to meet by {0}</source>
            <translation>Debía reunirse a más tardar el {0}</translation>
        </message>
        <message>
            <source>{0} (rhythm to confirm)</source>
            <translation>{0} (ritmo por confirmar)</translation>
        </message>
        <message>
            <source>Planned for {0}</source>
            <translation>Programada para el {0}</translation>
        </message>
        <message>
            <source>Could meet on {0}</source>
            <translation>Podría reunirse el {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n día de retraso</numerusform>
                <numerusform>%n días de retraso</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LateCard</name>
        <message>
            <source>Arrived after the signature</source>
            <translation>Llegó después de la firma</translation>
        </message>
        <message>
            <source>It was written without knowing of the signature. What is signed stays as it is.</source>
            <translation>Se escribió sin saber de la firma. Lo firmado queda como está.</translation>
        </message>
        <message>
            <source>Note it for a clarifying acta</source>
            <translation>Anotarlo para un acta aclaratoria</translation>
        </message>
        <message>
            <source>Seen, nothing more</source>
            <translation>Visto, sin más</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Firmado</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vacío)</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>This page could not be opened</source>
            <translation>No se pudo abrir esta página</translation>
        </message>
        <message>
            <source>This could not be done</source>
            <translation>No se pudo hacer</translation>
        </message>
    </context>
    <context>
        <name>MeetingPage</name>
        <message>
            <source>Choose a session of a committee to work on it here.</source>
            <translation>Elija una sesión de un comité para trabajar en ella aquí.</translation>
        </message>
        <message>
            <source>No session is open</source>
            <translation>No hay una sesión abierta</translation>
        </message>
        <message>
            <source>See the committees</source>
            <translation>Ver los comités</translation>
        </message>
        <message>
            <source>Taken back, it is gone again: {0}</source>
            <translation>Se deshizo; ya no está: {0}</translation>
        </message>
        <message>
            <source>As it was before: {0}</source>
            <translation>Como estaba antes: {0}</translation>
        </message>
    </context>
    <context>
        <name>Meetings</name>
        <message>
            <source>Extraordinary session {0}</source>
            <translation>Sesión extraordinaria {0}</translation>
        </message>
        <message>
            <source>Ordinary session {0}</source>
            <translation>Sesión ordinaria {0}</translation>
        </message>
        <message>
            <source>in favour {0}, against {1}, blank {2}, abstention {3}</source>
            <translation>a favor {0}, en contra {1}, en blanco {2}, abstención {3}</translation>
        </message>
        <message>
            <source>moved by {0}</source>
            <translation>la propuso {0}</translation>
        </message>
        <message>
            <source>quorum {0} of {1}</source>
            <translation>quórum {0} de {1}</translation>
        </message>
        <message>
            <source>reason: {0}</source>
            <translation>motivo: {0}</translation>
        </message>
        <message>
            <source>nobody named yet</source>
            <translation>sin responsable aún</translation>
        </message>
        <message>
            <source>due {0}</source>
            <translation>vence el {0}</translation>
        </message>
        <message>
            <source>Task {0}</source>
            <translation>Tarea {0}</translation>
        </message>
        <message>
            <source>Check-in {0}</source>
            <translation>Avance del compromiso del plan {0}</translation>
        </message>
        <message>
            <source>as of {0}</source>
            <translation>corte {0}</translation>
        </message>
        <message>
            <source>bottlenecks: {0}</source>
            <translation>dificultades: {0}</translation>
        </message>
        <message>
            <source>next steps: {0}</source>
            <translation>próximos pasos: {0}</translation>
        </message>
        <message>
            <source>Title of an agenda item</source>
            <translation>Título de un punto</translation>
        </message>
        <message>
            <source>Place in the agenda</source>
            <translation>Lugar en el orden del día</translation>
        </message>
        <message>
            <source>Minutes of an item</source>
            <translation>Texto de un punto</translation>
        </message>
        <message>
            <source>Text of a decision or task</source>
            <translation>Texto de una decisión o tarea</translation>
        </message>
        <message>
            <source>Time of an arrival or departure</source>
            <translation>Hora de una llegada o salida</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Link to attend from afar</source>
            <translation>Enlace para asistir a distancia</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Next session</source>
            <translation>Próxima sesión</translation>
        </message>
        <message>
            <source>Beginning and end of the session</source>
            <translation>Inicio y fin de la sesión</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Item dealt with</source>
            <translation>Punto tratado</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Resultado esperado</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Eliminado</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>Persona responsable</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Due day</source>
            <translation>Fecha límite</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votos</translation>
        </message>
        <message>
            <source>Moved by</source>
            <translation>La propone</translation>
        </message>
        <message>
            <source>Reason of the excuse</source>
            <translation>Motivo de la excusa</translation>
        </message>
        <message>
            <source>with a conflict of interest noted</source>
            <translation>con conflicto de interés anotado</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Punto del orden del día</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Task of the session</source>
            <translation>Tarea de la sesión</translation>
        </message>
        <message>
            <source>Check-in of a commitment of the plan</source>
            <translation>Seguimiento de un compromiso del plan</translation>
        </message>
        <message>
            <source>&amp;Decision</source>
            <translation>&amp;Decisión</translation>
        </message>
        <message>
            <source>&amp;Task of the session</source>
            <translation>&amp;Tarea de la sesión</translation>
        </message>
        <message>
            <source>&amp;Check-in of a commitment of the plan</source>
            <translation>&amp;Seguimiento de un compromiso del plan</translation>
        </message>
        <message>
            <source>&amp;Paragraph of the minutes</source>
            <translation>&amp;Párrafo del acta</translation>
        </message>
    </context>
    <context>
        <name>Members</name>
        <message>
            <source>Members and offices</source>
            <translation>Integrantes y cargos</translation>
        </message>
        <message>
            <source>Nobody has a seat yet</source>
            <translation>Nadie tiene puesto todavía</translation>
        </message>
        <message>
            <source>Add the people with their seat and their office; the roll of each session is made of them.</source>
            <translation>Agregue a las personas con su puesto y su cargo; de ellas sale la lista de cada sesión.</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Agregar persona</translation>
        </message>
        <message>
            <source>Alternate of {0}</source>
            <translation>Suplente de {0}</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Voice without a vote</source>
            <translation>Voz sin voto</translation>
        </message>
        <message>
            <source>Rename an institution…</source>
            <translation>Cambiar el nombre de una institución…</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>hasta el {0}</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;Buscar…</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;Alto contraste</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>Text &amp;size</source>
            <translation>Tamaño de la &amp;letra</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Pantalla completa</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Atajos de teclado</translation>
        </message>
        <message>
            <source>&amp;About CircleDesk</source>
            <translation>A&amp;cerca de CircleDesk</translation>
        </message>
    </context>
    <context>
        <name>MilestoneForm</name>
        <message>
            <source>Edit a milestone</source>
            <translation>Editar hito</translation>
        </message>
        <message>
            <source>Add a milestone</source>
            <translation>Agregar hito</translation>
        </message>
        <message>
            <source>Keep the milestone</source>
            <translation>Guardar hito</translation>
        </message>
        <message>
            <source>&amp;What is to be achieved</source>
            <translation>&amp;Qué debe lograrse</translation>
        </message>
        <message>
            <source>&amp;How it is verified</source>
            <translation>&amp;Cómo se verifica</translation>
        </message>
        <message>
            <source>It has a &amp;deadline</source>
            <translation>&amp;Tiene plazo</translation>
        </message>
        <message>
            <source>D&amp;eadline</source>
            <translation>&amp;Plazo</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Plazo</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;Estado</translation>
        </message>
        <message>
            <source>Write what is to be achieved.</source>
            <translation>Escriba qué debe lograrse.</translation>
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
            <translation>Texto del punto</translation>
        </message>
        <message>
            <source>Minutes · item {0}</source>
            <translation>Acta · punto {0}</translation>
        </message>
        <message>
            <source>Minutes of item {0}, {1}</source>
            <translation>Texto del punto {0}, {1}</translation>
        </message>
        <message>
            <source>Nothing was written at this item.</source>
            <translation>En este punto no se escribió nada.</translation>
        </message>
        <message>
            <source>Write here what is said.</source>
            <translation>Escriba aquí lo que se dice.</translation>
        </message>
        <message>
            <source>to {0}</source>
            <translation>para {0}</translation>
        </message>
        <message>
            <source>presented by {0}</source>
            <translation>presenta {0}</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Negrita</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Lista numerada</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Write down a decision</source>
            <translation>Anotar una decisión</translation>
        </message>
        <message>
            <source>Write down a task of the session</source>
            <translation>Anotar una tarea de la sesión</translation>
        </message>
        <message>
            <source>Write down a check-in of a commitment of the plan</source>
            <translation>Anotar un avance de un compromiso del plan</translation>
        </message>
        <message>
            <source>Changed on another laptop</source>
            <translation>Cambió en otro equipo</translation>
        </message>
        <message>
            <source>It is shown as soon as you leave the text.</source>
            <translation>Se muestra en cuanto usted sale del texto.</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>Guardado {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n palabra</numerusform>
                <numerusform>%n palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>What you typed last was not kept. {0}</source>
            <translation>Lo último que escribió no se guardó. {0}</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copiar el texto</translation>
        </message>
        <message>
            <source>Not saved yet, trying again. {0}</source>
            <translation>Aún sin guardar; se intenta de nuevo. {0}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Attach files to the session</source>
            <translation>Adjuntar archivos a la sesión</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
    </context>
    <context>
        <name>Misspelling</name>
        <message>
            <source>The circle uses it: learn “{0}”</source>
            <translation>El Círculo la usa: aprender «{0}»</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Dejarla como está</translation>
        </message>
    </context>
    <context>
        <name>NextSession</name>
        <message>
            <source>No session is planned</source>
            <translation>No hay una sesión programada</translation>
        </message>
        <message>
            <source>Plan one: its agenda already brings the usual items and its roll those who have a seat.</source>
            <translation>Programe una: su orden del día ya trae los puntos de siempre y su lista a quienes tienen puesto.</translation>
        </message>
        <message>
            <source>Plan the first session</source>
            <translation>Programar la primera sesión</translation>
        </message>
        <message>
            <source>Sessions after that</source>
            <translation>Sesiones que siguen</translation>
        </message>
        <message>
            <source>Session {0} is going on</source>
            <translation>La sesión {0} está en curso</translation>
        </message>
        <message>
            <source>Next session · number {0}</source>
            <translation>Próxima sesión · número {0}</translation>
        </message>
        <message>
            <source>Place still to be written</source>
            <translation>Lugar por escribir</translation>
        </message>
        <message>
            <source>Go on with the session</source>
            <translation>Continuar la sesión</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Abrir sesión</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Mañana</translation>
        </message>
        <message numerus="yes">
            <source>In %n day(s)</source>
            <translation>
                <numerusform>En %n día</numerusform>
                <numerusform>En %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>hace %n día</numerusform>
                <numerusform>hace %n días</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Edit {0} (F2)</source>
            <translation>Editar {0} (F2)</translation>
        </message>
        <message>
            <source>Remove {0} (Del)</source>
            <translation>Quitar {0} (Supr)</translation>
        </message>
        <message>
            <source>Make something else of {0} (C)</source>
            <translation>Convertir {0} en otra cosa (C)</translation>
        </message>
    </context>
    <context>
        <name>OpenTasks</name>
        <message>
            <source>Keys on a task: 1 done · 2 continues · 3 not discussed · 4 cancelled</source>
            <translation>Teclas sobre una tarea: 1 cumplida · 2 continúa · 3 no se trató · 4 cancelada</translation>
        </message>
        <message>
            <source>Open tasks of earlier sessions</source>
            <translation>Tareas abiertas de sesiones anteriores</translation>
        </message>
        <message>
            <source>Why it is cancelled</source>
            <translation>Por qué se cancela</translation>
        </message>
        <message numerus="yes">
            <source>%n open task(s) of earlier sessions</source>
            <translation>
                <numerusform>%n tarea abierta de sesiones anteriores</numerusform>
                <numerusform>%n tareas abiertas de sesiones anteriores</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}: all gone through</source>
            <translation>{0}: todas revisadas</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) old</source>
            <translation>
                <numerusform>hace %n día</numerusform>
                <numerusform>hace %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>through %n session(s)</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>Not discussed</source>
            <translation>No se trató</translation>
        </message>
        <message>
            <source>Write the reason: it stands in the acta. Esc leaves the task as it is.</source>
            <translation>Escriba el motivo: queda en el acta. Esc deja la tarea como está.</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>a la vista</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>oculto</translation>
        </message>
    </context>
    <context>
        <name>OutboxCard</name>
        <message>
            <source>Only on this laptop so far</source>
            <translation>Solo en este equipo por ahora</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) have not left this laptop</source>
            <translation>
                <numerusform>%n cambio no ha salido de este equipo</numerusform>
                <numerusform>%n cambios no han salido de este equipo</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest was made {0}</source>
            <translation>el más antiguo se hizo {0}</translation>
        </message>
        <message>
            <source>Nothing: everything written here lies in the places too.</source>
            <translation>Nada: todo lo escrito aquí está también en los lugares.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} × {1}</source>
            <translation>{0} × {1}</translation>
        </message>
        <message>
            <source>{0} «{1}»</source>
            <translation>{0} «{1}»</translation>
        </message>
    </context>
    <context>
        <name>OverviewPane</name>
        <message>
            <source>Commitments of the plan</source>
            <translation>Compromisos del plan</translation>
        </message>
        <message>
            <source>This circle has no action plan</source>
            <translation>Este círculo no tiene plan de acción</translation>
        </message>
        <message>
            <source>Begin a circle with the template of Bogotá, or receive the plan from the laptop that has it.</source>
            <translation>Comience un círculo con la plantilla de Bogotá, o reciba el plan del equipo que lo tiene.</translation>
        </message>
        <message>
            <source>Latest reports</source>
            <translation>Últimos reportes de avance</translation>
        </message>
        <message>
            <source>Nobody has reported on the plan yet.</source>
            <translation>Nadie ha reportado sobre el plan todavía.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Commitment of the plan</source>
            <translation>Compromiso del plan</translation>
        </message>
        <message>
            <source>Has not reported</source>
            <translation>Sin reporte</translation>
        </message>
        <message>
            <source>as of {0}</source>
            <translation>corte {0}</translation>
        </message>
    </context>
    <context>
        <name>PagesView</name>
        <message>
            <source>Preparing the pages…</source>
            <translation>Preparando las páginas…</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>Páginas del documento</translation>
        </message>
        <message>
            <source>The pages cannot be shown</source>
            <translation>No se pueden mostrar las páginas</translation>
        </message>
        <message>
            <source>Page {0} of {1}</source>
            <translation>Página {0} de {1}</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>People, sessions, actas, tasks, words, or what to do</source>
            <translation>Personas, sesiones, actas, tareas, palabras o qué hacer</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Nothing was found. Accents and capitals do not matter; fewer words find more.</source>
            <translation>No se encontró nada. Las tildes y las mayúsculas no importan; con menos palabras se encuentra más.</translation>
        </message>
        <message>
            <source>Enter goes there · Esc leaves</source>
            <translation>Enter va allí · Esc cierra</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Agenda or attendance</source>
            <translation>Orden del día o asistencia</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Orden del día</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Asistencia</translation>
        </message>
    </context>
    <context>
        <name>ParagraphCard</name>
        <message>
            <source>Paragraph changed by two at once</source>
            <translation>Párrafo que cambiaron dos a la vez</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Keep {0}'s</source>
            <translation>Dejar el de {0}</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Unido</translation>
        </message>
        <message>
            <source>as it reads now</source>
            <translation>como se lee ahora</translation>
        </message>
        <message>
            <source>It is right like this</source>
            <translation>Está bien así</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>(the paragraph is gone)</source>
            <translation>(el párrafo ya no está)</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>Strong.</source>
            <translation>Fuerte.</translation>
        </message>
        <message>
            <source>Fair. One more word makes it strong.</source>
            <translation>Aceptable. Con una palabra más queda fuerte.</translation>
        </message>
        <message>
            <source>Weak. Use four or five words that only you put together.</source>
            <translation>Débil. Use cuatro o cinco palabras que solo usted pondría juntas.</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Edit a person · {0}</source>
            <translation>Editar persona · {0}</translation>
        </message>
        <message>
            <source>Add a person · {0}</source>
            <translation>Agregar persona · {0}</translation>
        </message>
        <message>
            <source>Keep the person</source>
            <translation>Guardar persona</translation>
        </message>
        <message>
            <source>Write at least a given name or a surname.</source>
            <translation>Escriba al menos un nombre o un apellido.</translation>
        </message>
        <message>
            <source>&amp;Given names</source>
            <translation>&amp;Nombres</translation>
        </message>
        <message>
            <source>S&amp;urnames</source>
            <translation>A&amp;pellidos</translation>
        </message>
        <message>
            <source>P&amp;osition</source>
            <translation>C&amp;argo en su entidad</translation>
        </message>
        <message>
            <source>A name that is not on the list yet is added to it.</source>
            <translation>Un nombre que no está en la lista se agrega a ella.</translation>
        </message>
        <message>
            <source>&amp;Institution or organisation</source>
            <translation>&amp;Institución u organización</translation>
        </message>
        <message>
            <source>&amp;Sector</source>
            <translation>&amp;Estamento</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Sin dato</translation>
        </message>
        <message>
            <source>Alternate of {0}</source>
            <translation>Suplente de {0}</translation>
        </message>
        <message>
            <source>S&amp;eat</source>
            <translation>P&amp;uesto</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Has a &amp;vote</source>
            <translation>Tiene &amp;voto</translation>
        </message>
        <message>
            <source>Chair and secretary sign the actas; the coordinator signs the reports.</source>
            <translation>Presidencia y secretaría técnica firman las actas; la coordinación firma los informes.</translation>
        </message>
        <message>
            <source>O&amp;ffice</source>
            <translation>&amp;Cargo en el comité</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Since &amp;when</source>
            <translation>&amp;Desde cuándo</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>Desde cuándo</translation>
        </message>
        <message>
            <source>For the convening; never printed.</source>
            <translation>Para la convocatoria; nunca se imprime.</translation>
        </message>
        <message>
            <source>E-&amp;mail</source>
            <translation>Correo &amp;electrónico</translation>
        </message>
        <message>
            <source>A later day than before keeps what was until then: old actas go on saying it.</source>
            <translation>Con un día posterior se conserva lo que había hasta entonces: las actas anteriores lo siguen diciendo.</translation>
        </message>
        <message>
            <source>The seat &amp;ends</source>
            <translation>El puesto &amp;termina</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>Último &amp;día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
    </context>
    <context>
        <name>PersonSheet</name>
        <message>
            <source>Leave as it was (Esc)</source>
            <translation>Dejar como estaba (Esc)</translation>
        </message>
        <message>
            <source>Attends &amp;virtually</source>
            <translation>Asiste &amp;virtualmente</translation>
        </message>
        <message>
            <source>Reason of the excuse</source>
            <translation>Motivo de la excusa</translation>
        </message>
        <message>
            <source>Keep (Enter)</source>
            <translation>Guardar (Enter)</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Llegó</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Se retiró</translation>
        </message>
        <message>
            <source>Somebody sent for this day</source>
            <translation>Alguien delegado por este día</translation>
        </message>
        <message>
            <source>Who comes in their place</source>
            <translation>Quién viene en su lugar</translation>
        </message>
        <message>
            <source>They get the seat for this day alone.</source>
            <translation>Ocupa el puesto solo por este día.</translation>
        </message>
        <message>
            <source>Name of who was sent</source>
            <translation>Nombre de quien delegaron</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) attached; attach another</source>
            <translation>
                <numerusform>%n archivo adjunto; adjuntar otro</numerusform>
                <numerusform>%n archivos adjuntos; adjuntar otro</numerusform>
            </translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Adjuntar archivo</translation>
        </message>
        <message>
            <source>Write the name of who was sent.</source>
            <translation>Escriba el nombre de quien delegaron.</translation>
        </message>
    </context>
    <context>
        <name>PhraseSheet</name>
        <message>
            <source>House phrases</source>
            <translation>Frases de la casa</translation>
        </message>
        <message>
            <source>One a line: a short word, =, the phrase. While writing the minutes, ; and the short word put it in. {hora}, {fecha}, {lugar}, {comité} and {presentes} become what they are at that moment.</source>
            <translation>Una por línea: una palabra corta, = y la frase. Al escribir el acta, ; y la palabra corta la ponen. {hora}, {fecha}, {lugar}, {comité} y {presentes} se vuelven lo que son en ese momento.</translation>
        </message>
        <message>
            <source>Leave (Esc)</source>
            <translation>Salir (Esc)</translation>
        </message>
        <message>
            <source>Keep (Ctrl+Enter)</source>
            <translation>Guardar (Ctrl+Intro)</translation>
        </message>
    </context>
    <context>
        <name>PlaceActs</name>
        <message>
            <source>Synchronise it</source>
            <translation>Sincronizarlo</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>User and password…</source>
            <translation>Usuario y clave…</translation>
        </message>
        <message>
            <source>Take it off…</source>
            <translation>Quitarlo…</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>Quitarlo</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarlo</translation>
        </message>
        <message>
            <source>Share no longer through {0}? Nothing in it is deleted, and what is written here stays.</source>
            <translation>¿Dejar de compartir por {0}? Nada de lo que hay allí se borra y lo escrito aquí se queda.</translation>
        </message>
    </context>
    <context>
        <name>PlaceForm</name>
        <message>
            <source>User and password</source>
            <translation>Usuario y clave</translation>
        </message>
        <message>
            <source>Try and keep</source>
            <translation>Probar y guardar</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Share through another place</source>
            <translation>Compartir por otro lugar</translation>
        </message>
        <message>
            <source>Try and add</source>
            <translation>Probar y agregar</translation>
        </message>
        <message>
            <source>Trying the place: reaching it, reading, writing…</source>
            <translation>Probando el lugar: llegar, leer, escribir…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>A stick, a network drive, a synchronised folder.</source>
            <translation>Memoria USB, unidad de red, carpeta sincronizada.</translation>
        </message>
        <message>
            <source>WebDAV</source>
            <translation>WebDAV</translation>
        </message>
        <message>
            <source>Nextcloud, ownCloud or another server.</source>
            <translation>Nextcloud, ownCloud u otro servidor.</translation>
        </message>
        <message>
            <source>S3 bucket</source>
            <translation>Cubo S3</translation>
        </message>
        <message>
            <source>Amazon S3, MinIO, Garage and their like.</source>
            <translation>Amazon S3, MinIO, Garage y semejantes.</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Carpeta</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <source>&amp;Bucket</source>
            <translation>Cu&amp;bo (bucket)</translation>
        </message>
        <message>
            <source>Leave it empty to use the whole bucket.</source>
            <translation>Déjela vacía para usar todo el cubo.</translation>
        </message>
        <message>
            <source>Fo&amp;lder in the bucket</source>
            <translation>Car&amp;peta en el cubo</translation>
        </message>
        <message>
            <source>Only where the server asks for one.</source>
            <translation>Solo si el servidor la pide.</translation>
        </message>
        <message>
            <source>&amp;Region</source>
            <translation>&amp;Región</translation>
        </message>
        <message>
            <source>The server's address.</source>
            <translation>La dirección del servidor.</translation>
        </message>
        <message>
            <source>In Nextcloud: Files, then Settings, then WebDAV; add the circle's folder to it.</source>
            <translation>En Nextcloud: Archivos, luego Configuración, luego WebDAV; agréguele la carpeta del círculo.</translation>
        </message>
        <message>
            <source>This address is not https: anybody on the way can read the password. The data stay encrypted.</source>
            <translation>Esta dirección no es https: en el camino cualquiera puede leer la clave. Los datos siguen cifrados.</translation>
        </message>
        <message>
            <source>Choose the shared folder</source>
            <translation>Elegir la carpeta compartida</translation>
        </message>
    </context>
    <context>
        <name>PlaceRounds</name>
        <message>
            <source>Checking who belongs to the circle…</source>
            <translation>Revisando quiénes son del círculo…</translation>
        </message>
        <message>
            <source>Receiving everything…</source>
            <translation>Recibiendo todo…</translation>
        </message>
        <message>
            <source>Receiving…</source>
            <translation>Recibiendo…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>Evidence files…</source>
            <translation>Archivos de soporte…</translation>
        </message>
        <message>
            <source>Synchronising…</source>
            <translation>Sincronizando…</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Committees</source>
            <translation>Comités</translation>
        </message>
        <message>
            <source>Plan commitments</source>
            <translation>Compromisos del plan</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Informes</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sincronizar</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>Puerta</translation>
        </message>
    </context>
    <context>
        <name>PlacesCard</name>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>This circle lives on this laptop only</source>
            <translation>Este círculo está solo en este equipo</translation>
        </message>
        <message>
            <source>Everything written here lies in the places too.</source>
            <translation>Todo lo escrito aquí está también en los lugares.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) have not left this laptop</source>
            <translation>
                <numerusform>%n cambio no ha salido de este equipo</numerusform>
                <numerusform>%n cambios no han salido de este equipo</numerusform>
            </translation>
        </message>
        <message>
            <source>since the last round, {0}</source>
            <translation>desde la última ronda, {0}</translation>
        </message>
        <message>
            <source>Last reached: {0}</source>
            <translation>Última conexión: {0}</translation>
        </message>
        <message>
            <source>Never reached yet</source>
            <translation>Nunca se ha alcanzado</translation>
        </message>
        <message>
            <source>Add a place…</source>
            <translation>Agregar un lugar…</translation>
        </message>
        <message>
            <source>Share it through a folder that both laptops reach (a stick, a network drive, a synchronised folder), through a WebDAV folder such as Nextcloud's, or through an S3 bucket. What lies there is encrypted and signed.</source>
            <translation>Compártalo por una carpeta que ambos equipos alcancen (memoria USB, unidad de red, carpeta sincronizada), por una carpeta WebDAV como las de Nextcloud, o por un cubo S3. Lo que queda allí va cifrado y firmado.</translation>
        </message>
        <message>
            <source>Share through a place…</source>
            <translation>Compartir por un lugar…</translation>
        </message>
        <message>
            <source>{0}, as {1}</source>
            <translation>{0}, como {1}</translation>
        </message>
    </context>
    <context>
        <name>Placing</name>
        <message>
            <source>From now on this laptop shares through {0}.</source>
            <translation>Desde ahora este equipo comparte por {0}.</translation>
        </message>
        <message>
            <source>This machine has no keyring: the password will be asked for at the next start.</source>
            <translation>Este equipo no tiene llavero: la clave se pedirá en el próximo inicio.</translation>
        </message>
        <message>
            <source>This laptop no longer shares through {0}.</source>
            <translation>Este equipo ya no comparte por {0}.</translation>
        </message>
    </context>
    <context>
        <name>PreviousActas</name>
        <message>
            <source>Keys on an acta: 1 approved · 2 with corrections · 3 deferred · 4 reading dispensed</source>
            <translation>Teclas en un acta: 1 aprobada · 2 con correcciones · 3 aplazada · 4 sin lectura</translation>
        </message>
        <message>
            <source>Actas of earlier sessions to approve</source>
            <translation>Actas de sesiones anteriores por aprobar</translation>
        </message>
        <message>
            <source>Acta {0} · session {1} of {2}</source>
            <translation>Acta {0} · sesión {1} del {2}</translation>
        </message>
        <message>
            <source>To approve</source>
            <translation>Por aprobar</translation>
        </message>
        <message>
            <source>Which corrections</source>
            <translation>Qué correcciones</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>Archivo %1</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Buscar en:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>&amp;Nombre de archivo:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;Tipo de archivo:</translation>
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
            <translation>Mayús</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
    </context>
    <context>
        <name>QuorumStrip</name>
        <message>
            <source>No quorum rule</source>
            <translation>Sin regla de quórum</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>falta %n</numerusform>
                <numerusform>faltan %n</numerusform>
            </translation>
        </message>
        <message>
            <source>missing: {0}</source>
            <translation>faltan: {0}</translation>
        </message>
        <message>
            <source>{0} · quorum lost at {1}, {2}</source>
            <translation>{0} · quórum perdido a las {1}, {2}</translation>
        </message>
        <message numerus="yes">
            <source>%n more to decide</source>
            <translation>
                <numerusform>falta %n para decidir</numerusform>
                <numerusform>faltan %n para decidir</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} · quorum to deliberate, {1}</source>
            <translation>{0} · hay quórum para deliberar, {1}</translation>
        </message>
        <message>
            <source>{0} · quorum since {1}</source>
            <translation>{0} · hay quórum desde {1}</translation>
        </message>
        <message>
            <source>{0} · quorum</source>
            <translation>{0} · hay quórum</translation>
        </message>
    </context>
    <context>
        <name>ReasonLine</name>
        <message>
            <source>Leave (Esc)</source>
            <translation>Salir (Esc)</translation>
        </message>
        <message>
            <source>Keep (Enter)</source>
            <translation>Guardar (Enter)</translation>
        </message>
    </context>
    <context>
        <name>RemovalCard</name>
        <message>
            <source>Removed by one, changed by another: {0}</source>
            <translation>Uno lo eliminó y otro lo cambió: {0}</translation>
        </message>
        <message>
            <source>Removed it</source>
            <translation>Lo eliminó</translation>
        </message>
        <message>
            <source>Changed it, it stays</source>
            <translation>Lo cambió; se conserva</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Eliminarlo</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>Restaurarlo</translation>
        </message>
    </context>
    <context>
        <name>RenameForm</name>
        <message>
            <source>Rename an institution</source>
            <translation>Cambiar el nombre de una institución</translation>
        </message>
        <message>
            <source>Keep the new name</source>
            <translation>Guardar el nombre nuevo</translation>
        </message>
        <message>
            <source>&amp;Institution</source>
            <translation>&amp;Institución</translation>
        </message>
        <message>
            <source>New &amp;name</source>
            <translation>&amp;Nombre nuevo</translation>
        </message>
        <message>
            <source>New &amp;short name</source>
            <translation>Nombre &amp;corto nuevo</translation>
        </message>
        <message>
            <source>Actas of sessions before that day keep the name it had.</source>
            <translation>Las actas de sesiones anteriores a ese día conservan el nombre que tenía.</translation>
        </message>
        <message>
            <source>Is &amp;called so since</source>
            <translation>Se &amp;llama así desde</translation>
        </message>
        <message>
            <source>Is called so since</source>
            <translation>Se llama así desde</translation>
        </message>
        <message>
            <source>Write what it is called now.</source>
            <translation>Escriba cómo se llama ahora.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Algo salió mal</translation>
        </message>
        <message>
            <source>This is a mistake of the program</source>
            <translation>Es un error del programa</translation>
        </message>
        <message>
            <source>What you typed is kept and you can go on. Nothing is sent anywhere by itself.</source>
            <translation>Lo que escribió está guardado y puede continuar. Nada se envía por sí solo.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Copiar los detalles</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>ReportPane</name>
        <message>
            <source>Sign the report…</source>
            <translation>Firmar informe…</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Sin firma</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>As of which day</source>
            <translation>Fecha de corte</translation>
        </message>
        <message>
            <source>As &amp;of</source>
            <translation>&amp;Corte</translation>
        </message>
        <message>
            <source>Export PDF…</source>
            <translation>Exportar PDF…</translation>
        </message>
        <message>
            <source>Export Excel…</source>
            <translation>Exportar Excel…</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>{0} · {1} to {2}</source>
            <translation>{0} · {1} a {2}</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Firmado</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documentos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Libros de Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>the report {0}</source>
            <translation>el informe {0}</translation>
        </message>
        <message>
            <source>Signing fixes this report as of its day; it cannot be taken back.</source>
            <translation>La firma fija este informe a su fecha de corte; no se puede deshacer.</translation>
        </message>
        <message>
            <source>Signing the report…</source>
            <translation>Firmando el informe…</translation>
        </message>
        <message>
            <source>The report is signed.</source>
            <translation>El informe quedó firmado.</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>Reports and actas</source>
            <translation>Informes y actas</translation>
        </message>
        <message>
            <source>What is printed, signed and handed over</source>
            <translation>Lo que se imprime, se firma y se entrega</translation>
        </message>
        <message>
            <source>&amp;Quarterly report</source>
            <translation>&amp;Informe trimestral</translation>
        </message>
        <message>
            <source>&amp;Actas</source>
            <translation>&amp;Actas</translation>
        </message>
    </context>
    <context>
        <name>RequestRow</name>
        <message>
            <source>The words are the same: let it in</source>
            <translation>Son las mismas palabras: dejarlo entrar</translation>
        </message>
        <message>
            <source>Keep it out</source>
            <translation>Dejarlo fuera</translation>
        </message>
    </context>
    <context>
        <name>RequestsCard</name>
        <message>
            <source>They wait to be let in</source>
            <translation>Esperan entrar</translation>
        </message>
        <message>
            <source>Call the owner, who reads six words on the other screen. Only if they are these, in this order, is it that laptop and no other.</source>
            <translation>Llame al dueño, que lee seis palabras en la otra pantalla. Solo si son estas, en este orden, es ese equipo y ningún otro.</translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message>
            <source>Stands today: {0}</source>
            <translation>Hoy está así: {0}</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vacío)</translation>
        </message>
        <message>
            <source>Numbers, dates or names differ</source>
            <translation>Cambian números, fechas o nombres</translation>
        </message>
        <message>
            <source>Go to where it is</source>
            <translation>Ir al lugar</translation>
        </message>
        <message>
            <source>Go to where it is: {0}</source>
            <translation>Ir al lugar: {0}</translation>
        </message>
    </context>
    <context>
        <name>ReviewPane</name>
        <message>
            <source>Nothing to review</source>
            <translation>Nada por revisar</translation>
        </message>
        <message>
            <source>What two laptops write at once in the same place is shown here, so that nobody's words are lost.</source>
            <translation>Lo que dos equipos escriben a la vez en el mismo lugar se muestra aquí, para que no se pierda lo de nadie.</translation>
        </message>
        <message>
            <source>Every version is kept, nothing is lost. What you choose here reaches every laptop of the circle.</source>
            <translation>Todas las versiones se conservan y nada se pierde. Lo que usted elija aquí llega a todos los equipos del círculo.</translation>
        </message>
        <message>
            <source>Settled: «{0}» stands.</source>
            <translation>Resuelto: queda «{0}».</translation>
        </message>
    </context>
    <context>
        <name>RoleForm</name>
        <message>
            <source>Role · {0}</source>
            <translation>Papel · {0}</translation>
        </message>
        <message>
            <source>Keep the role</source>
            <translation>Guardar el papel</translation>
        </message>
        <message>
            <source>It holds from now on: what was written before it stays.</source>
            <translation>Rige desde ahora: lo escrito antes queda como está.</translation>
        </message>
    </context>
    <context>
        <name>RoleRows</name>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Papel</translation>
        </message>
        <message>
            <source>For which bodies</source>
            <translation>Para qué comités</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>For which &amp;bodies</source>
            <translation>Para qué &amp;comités</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Writes sessions, minutes, tasks and check-ins of these bodies.</source>
            <translation>Escribe sesiones, actas, tareas y reportes de avance de estos comités.</translation>
        </message>
        <message>
            <source>Writes everything, lets laptops in and takes them out.</source>
            <translation>Escribe todo, deja entrar equipos y los retira.</translation>
        </message>
        <message>
            <source>Notes who comes and goes, and nothing else.</source>
            <translation>Anota quién llega y quién se va, y nada más.</translation>
        </message>
        <message>
            <source>Reads everything and writes nothing.</source>
            <translation>Lee todo y no escribe nada.</translation>
        </message>
        <message>
            <source>Writes</source>
            <translation>Escribe</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Coordina</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>Puerta</translation>
        </message>
        <message>
            <source>Reads only</source>
            <translation>Solo lee</translation>
        </message>
    </context>
    <context>
        <name>RollPane</name>
        <message>
            <source>Attendance</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <source>Keys of the roll call</source>
            <translation>Teclas de la lista</translation>
        </message>
        <message>
            <source>Two letters, Enter: arrived</source>
            <translation>Dos letras y Entrar: llegó</translation>
        </message>
        <message>
            <source>{0} is on the roll as a guest</source>
            <translation>{0} queda en la lista por invitación</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>virtual</source>
            <translation>virtual</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Presente</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Se retiró</translation>
        </message>
        <message>
            <source>Excused</source>
            <translation>Con excusa</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Ausente</translation>
        </message>
        <message>
            <source>Enter: arrived or left · P present · V virtual · S left · E excused · R represented · F2 times · Z undo</source>
            <translation>Entrar: llegó o salió · P presente · V virtual · S salió · E excusa · R representado · F2 horas · Z deshacer</translation>
        </message>
        <message>
            <source>Door: arrivals alone, large</source>
            <translation>Puerta: solo llegadas, en grande</translation>
        </message>
        <message>
            <source>{0} is present since {1}.</source>
            <translation>{0} está presente desde las {1}.</translation>
        </message>
        <message>
            <source>{0} is present</source>
            <translation>{0} está presente</translation>
        </message>
        <message>
            <source>represented by {0}</source>
            <translation>lo representa {0}</translation>
        </message>
        <message>
            <source>for {0}</source>
            <translation>en lugar de {0}</translation>
        </message>
        <message>
            <source>with a document</source>
            <translation>con soporte</translation>
        </message>
        <message>
            <source>Present {0}</source>
            <translation>Presentes {0}</translation>
        </message>
        <message>
            <source>Left {0}</source>
            <translation>Se retiraron {0}</translation>
        </message>
        <message>
            <source>Represented {0}</source>
            <translation>Con suplente {0}</translation>
        </message>
        <message>
            <source>Excused {0}</source>
            <translation>Con excusa {0}</translation>
        </message>
        <message>
            <source>Expected {0}</source>
            <translation>Esperados {0}</translation>
        </message>
        <message>
            <source>Absent {0}</source>
            <translation>Ausentes {0}</translation>
        </message>
        <message>
            <source>Represented</source>
            <translation>Con suplente</translation>
        </message>
        <message>
            <source>Alternate</source>
            <translation>Suplente</translation>
        </message>
        <message>
            <source>quorum</source>
            <translation>con quórum</translation>
        </message>
        <message>
            <source>no quorum</source>
            <translation>sin quórum</translation>
        </message>
    </context>
    <context>
        <name>RollSearch</name>
        <message>
            <source>Find a person on the roll</source>
            <translation>Buscar a una persona en la lista</translation>
        </message>
        <message>
            <source>{0}: came as a guest ({1})</source>
            <translation>{0}: llegó por invitación ({1})</translation>
        </message>
    </context>
    <context>
        <name>RootCard</name>
        <message>
            <source>The circle's root</source>
            <translation>La raíz del círculo</translation>
        </message>
        <message>
            <source>Save the recovery sheet…</source>
            <translation>Guardar la hoja de recuperación…</translation>
        </message>
        <message>
            <source>Take the root back from its sheet…</source>
            <translation>Recuperar la raíz con su hoja…</translation>
        </message>
        <message>
            <source>This laptop holds the circle's root, which decides who belongs to it. Print its recovery sheet and lock it away: without it, and without this laptop, nobody can begin anew.</source>
            <translation>Este equipo tiene la raíz del círculo, que decide quién pertenece a él. Imprima su hoja de recuperación y guárdela bajo llave: sin ella y sin este equipo nadie puede empezar de nuevo.</translation>
        </message>
        <message>
            <source>Another laptop holds the circle's root. If that one is lost, the printed recovery sheet brings the root to this one.</source>
            <translation>La raíz del círculo está en otro equipo. Si ese se pierde, la hoja de recuperación impresa la trae a este.</translation>
        </message>
        <message>
            <source>Let this laptop's list hold</source>
            <translation>Que valga la lista de este equipo</translation>
        </message>
        <message>
            <source>Two coordinators took each other out without knowing. This laptop's list can hold; both stay out until you let one in again. Everybody goes on writing meanwhile.</source>
            <translation>Dos equipos de coordinación se retiraron uno al otro sin saberlo. Puede valer la lista de este equipo; ambos quedan fuera hasta que usted deje entrar a uno. Mientras tanto todos siguen escribiendo.</translation>
        </message>
        <message>
            <source>Two lists of laptops contradict each other. The laptop with the root settles it; go on writing.</source>
            <translation>Hay dos listas de equipos que se contradicen. Lo resuelve el equipo que tiene la raíz; siga escribiendo.</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message numerus="yes">
            <source>every %n month(s)</source>
            <translation>
                <numerusform>cada %n mes</numerusform>
                <numerusform>cada %n meses</numerusform>
            </translation>
        </message>
        <message>
            <source>no rule is set</source>
            <translation>sin regla definida</translation>
        </message>
        <message>
            <source>{0} to deliberate and to decide</source>
            <translation>{0} para deliberar y para decidir</translation>
        </message>
        <message>
            <source>at least {0} of {1}</source>
            <translation>con al menos {0} de {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) with a vote</source>
            <translation>
                <numerusform>%n integrante con voto</numerusform>
                <numerusform>%n integrantes con voto</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} % of the votes</source>
            <translation>{0} % de los votos</translation>
        </message>
        <message>
            <source>half plus one</source>
            <translation>mitad más uno</translation>
        </message>
        <message>
            <source>{0} ({1} of {2})</source>
            <translation>{0} ({1} de {2})</translation>
        </message>
        <message>
            <source>{0} to deliberate; {1} to decide</source>
            <translation>{0} para deliberar; {1} para decidir</translation>
        </message>
    </context>
    <context>
        <name>RulesForm</name>
        <message>
            <source>Rules · {0}</source>
            <translation>Reglas · {0}</translation>
        </message>
        <message>
            <source>Keep the rules</source>
            <translation>Guardar las reglas</translation>
        </message>
        <message>
            <source>Months between sessions</source>
            <translation>Meses entre sesiones</translation>
        </message>
        <message>
            <source>&amp;Months between sessions</source>
            <translation>&amp;Meses entre sesiones</translation>
        </message>
        <message>
            <source>&amp;Confirmed: somebody answered for this</source>
            <translation>&amp;Confirmado: alguien respondió por esto</translation>
        </message>
        <message>
            <source>To deliberate</source>
            <translation>Para deliberar</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>Por decidir</translation>
        </message>
        <message>
            <source>Quorum to &amp;deliberate</source>
            <translation>Quórum para &amp;deliberar</translation>
        </message>
        <message>
            <source>Quorum to d&amp;ecide</source>
            <translation>Quórum para d&amp;ecidir</translation>
        </message>
        <message>
            <source>C&amp;onfirmed: it is written in the Circle's manual or rules</source>
            <translation>C&amp;onfirmado: está escrito en el manual del Círculo o en su reglamento</translation>
        </message>
        <message>
            <source>Sessions held before that day keep the rule they had.</source>
            <translation>Las sesiones anteriores a ese día conservan la regla que tenían.</translation>
        </message>
        <message>
            <source>Holds since</source>
            <translation>Rige desde</translation>
        </message>
        <message>
            <source>The first that issues an acta</source>
            <translation>El primero que emita un acta</translation>
        </message>
        <message>
            <source>Only one laptop gives numbers, so that two without network never give the same one.</source>
            <translation>Solo un equipo da los números, para que dos sin red no den nunca el mismo.</translation>
        </message>
        <message>
            <source>Actas are &amp;numbered by</source>
            <translation>&amp;Numera las actas</translation>
        </message>
        <message>
            <source>With the seats of today: {0} of {1}.</source>
            <translation>Con los puestos de hoy: {0} de {1}.</translation>
        </message>
    </context>
    <context>
        <name>Runner</name>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Writing {0}…</source>
            <translation>Escribiendo {0}…</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; no se escribió nada.</translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>Guardado: {0}</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
    </context>
    <context>
        <name>SessionForm</name>
        <message>
            <source>Plan a session · {0}</source>
            <translation>Programar sesión · {0}</translation>
        </message>
        <message>
            <source>Plan the session</source>
            <translation>Programar sesión</translation>
        </message>
        <message>
            <source>Da&amp;y</source>
            <translation>&amp;Día</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>&amp;Hour</source>
            <translation>&amp;Hora</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>May stay empty.</source>
            <translation>Puede quedar vacía.</translation>
        </message>
        <message>
            <source>&amp;Ends</source>
            <translation>&amp;Termina</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>&amp;Character</source>
            <translation>&amp;Carácter</translation>
        </message>
        <message>
            <source>&amp;Modality</source>
            <translation>&amp;Modalidad</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Lugar</translation>
        </message>
        <message>
            <source>Where people join at a distance.</source>
            <translation>Por donde se conectan las personas a distancia.</translation>
        </message>
        <message>
            <source>&amp;Link</source>
            <translation>&amp;Enlace</translation>
        </message>
        <message>
            <source>Nobody has a seat in this body yet, so the roll will be empty.</source>
            <translation>Nadie tiene puesto en este comité todavía, así que la lista quedará vacía.</translation>
        </message>
        <message>
            <source>Write where people meet: building, room, address.</source>
            <translation>Escriba dónde se reúnen: edificio, sala, dirección.</translation>
        </message>
        <message>
            <source>Write the link by which people join.</source>
            <translation>Escriba el enlace por el que se conectan las personas.</translation>
        </message>
        <message>
            <source>Write the hour as 11:30, or leave it empty.</source>
            <translation>Escriba la hora como 11:30, o déjela vacía.</translation>
        </message>
        <message>
            <source>The session would end before it begins. Put one of the hours right.</source>
            <translation>La sesión terminaría antes de comenzar. Corrija una de las horas.</translation>
        </message>
        <message>
            <source>This day has passed, so the session is written down afterwards.</source>
            <translation>Ese día ya pasó; la sesión se registra después de realizada.</translation>
        </message>
        <message>
            <source>This is not a business day.</source>
            <translation>No es un día hábil.</translation>
        </message>
        <message>
            <source>How &amp;many sessions</source>
            <translation>C&amp;uántas sesiones</translation>
        </message>
        <message>
            <source>How many sessions</source>
            <translation>Cuántas sesiones</translation>
        </message>
        <message>
            <source>Held jointly with</source>
            <translation>Se reúne junto con</translation>
        </message>
        <message>
            <source>Held &amp;jointly with</source>
            <translation>Se reúne &amp;junto con</translation>
        </message>
        <message>
            <source>No other body</source>
            <translation>Ningún otro comité</translation>
        </message>
        <message numerus="yes">
            <source>Every %n month(s), on business days: {0}.</source>
            <translation>
                <numerusform>Cada mes, en días hábiles: {0}.</numerusform>
                <numerusform>Cada %n meses, en días hábiles: {0}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rhythm is still to be confirmed.</source>
            <translation>La periodicidad está por confirmar.</translation>
        </message>
    </context>
    <context>
        <name>SessionHeader</name>
        <message>
            <source>Back to the committee's sessions</source>
            <translation>Volver a las sesiones del comité</translation>
        </message>
        <message>
            <source>Details of the session</source>
            <translation>Datos de la sesión</translation>
        </message>
        <message>
            <source>Call the session, put it right, print</source>
            <translation>Convocar, rectificar, imprimir</translation>
        </message>
        <message>
            <source>Start the session</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>2 values</source>
            <translation>2 valores</translation>
        </message>
        <message>
            <source>{0} fields with 2 values</source>
            <translation>{0} campos con 2 valores</translation>
        </message>
        <message>
            <source>No quorum rule</source>
            <translation>Sin regla de quórum</translation>
        </message>
        <message>
            <source>Quorum {0}/{1}</source>
            <translation>Quórum {0}/{1}</translation>
        </message>
        <message>
            <source>{0} · since {1}</source>
            <translation>{0} · desde {1}</translation>
        </message>
        <message>
            <source>{0} · changed since</source>
            <translation>{0} · cambió después</translation>
        </message>
        <message>
            <source>{0}/{1} · a sector is missing</source>
            <translation>{0}/{1} · falta un sector</translation>
        </message>
        <message>
            <source>{0}/{1} · {2} missing</source>
            <translation>{0}/{1} · falta {2}</translation>
        </message>
        <message>
            <source>See the acta…</source>
            <translation>Ver el acta…</translation>
        </message>
        <message>
            <source>End the session</source>
            <translation>Terminar sesión</translation>
        </message>
        <message>
            <source>Review and close…</source>
            <translation>Revisar y cerrar…</translation>
        </message>
        <message>
            <source>{0} since {1}</source>
            <translation>{0} desde las {1}</translation>
        </message>
        <message>
            <source>{0} · not to decide</source>
            <translation>{0} · no para decidir</translation>
        </message>
        <message>
            <source>Not held: leave a constancia</source>
            <translation>No se realiza: dejar constancia</translation>
        </message>
        <message>
            <source>Not held…</source>
            <translation>No se realiza…</translation>
        </message>
        <message>
            <source>See the constancia…</source>
            <translation>Ver la constancia…</translation>
        </message>
    </context>
    <context>
        <name>SessionSteps</name>
        <message>
            <source>The session began at {0}</source>
            <translation>La sesión empezó a las {0}</translation>
        </message>
        <message>
            <source>The session ended at {0}</source>
            <translation>La sesión terminó a las {0}</translation>
        </message>
        <message>
            <source>The acta can be edited again; its number stays.</source>
            <translation>El acta se puede editar de nuevo; su número se conserva.</translation>
        </message>
    </context>
    <context>
        <name>Sessions</name>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>No session yet</source>
            <translation>Aún no hay sesiones</translation>
        </message>
        <message>
            <source>Plan the first one: the agenda already brings the usual items.</source>
            <translation>Programe la primera: el orden del día ya trae los puntos de siempre.</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Programar sesión</translation>
        </message>
        <message numerus="yes">
            <source>Show %n older session(s)</source>
            <translation>
                <numerusform>Ver %n sesión anterior</numerusform>
                <numerusform>Ver %n sesiones anteriores</numerusform>
            </translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Acta</source>
            <translation>Acta</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>Quórum</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
        <message>
            <source>{0} of {1} on the roll came</source>
            <translation>Llegaron {0} de {1} de la lista</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisiones</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
    </context>
    <context>
        <name>SettledPane</name>
        <message>
            <source>Nothing was settled yet</source>
            <translation>Aún no se ha resuelto nada</translation>
        </message>
        <message>
            <source>What anybody settles stays here with all its versions, and can be opened again on any laptop.</source>
            <translation>Lo que alguien resuelve queda aquí con todas sus versiones, y se puede volver a abrir en cualquier equipo.</translation>
        </message>
        <message>
            <source>Settled before</source>
            <translation>Ya resueltas</translation>
        </message>
        <message>
            <source>«{0}» was let stand · {1} · {2}</source>
            <translation>quedó «{0}» · {1} · {2}</translation>
        </message>
        <message>
            <source>Arrived after the signature</source>
            <translation>Llegó después de la firma</translation>
        </message>
        <message>
            <source>{0} settled this, {1}.</source>
            <translation>Lo resolvió {0}, {1}.</translation>
        </message>
        <message>
            <source>The acta is issued or signed: what stands in it changes by a clarifying acta only.</source>
            <translation>El acta ya está expedida o firmada: lo que dice solo cambia con un acta aclaratoria.</translation>
        </message>
        <message>
            <source>Choose again; every laptop gets it.</source>
            <translation>Elija de nuevo; llega a todos los equipos.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Volver a abrir</translation>
        </message>
        <message>
            <source>Settled again: «{0}» stands.</source>
            <translation>Resuelto de nuevo: queda «{0}».</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>{0} is in the circle now. Compare its six words with its owner: {1}</source>
            <translation>{0} ya está en el círculo. Compare las seis palabras con su dueño: {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of last time have not left this laptop yet.</source>
            <translation>
                <numerusform>%n cambio de la última vez aún no ha salido de este equipo.</numerusform>
                <numerusform>%n cambios de la última vez aún no han salido de este equipo.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharingWords</name>
        <message>
            <source>Only on this laptop</source>
            <translation>Solo en este equipo</translation>
        </message>
        <message>
            <source>Sharing has stopped: see Sync</source>
            <translation>Se dejó de compartir: vea Sincronización</translation>
        </message>
        <message>
            <source>A newer program is needed: see Sync</source>
            <translation>Hace falta un programa más nuevo: vea Sincronización</translation>
        </message>
        <message>
            <source>A place needs its password: see Sync</source>
            <translation>Un lugar pide su clave: vea Sincronización</translation>
        </message>
        <message>
            <source>Waits to be let in</source>
            <translation>Espera que le den entrada</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to review</source>
            <translation>
                <numerusform>%n cosa por revisar</numerusform>
                <numerusform>%n cosas por revisar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) to send</source>
            <translation>
                <numerusform>%n cambio por enviar</numerusform>
                <numerusform>%n cambios por enviar</numerusform>
            </translation>
        </message>
        <message>
            <source>Not shared yet</source>
            <translation>Aún sin compartir</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Compartido</translation>
        </message>
        <message numerus="yes">
            <source>Not connected · %n to send</source>
            <translation>
                <numerusform>Sin conexión · %n por enviar</numerusform>
                <numerusform>Sin conexión · %n por enviar</numerusform>
            </translation>
        </message>
        <message>
            <source>Not connected · nothing to send</source>
            <translation>Sin conexión · nada por enviar</translation>
        </message>
        <message>
            <source>Copies of a laptop: see Sync</source>
            <translation>Copias de un equipo: vea Sincronización</translation>
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Attendance or closing</source>
            <translation>Asistencia o cierre</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Cierre</translation>
        </message>
    </context>
    <context>
        <name>SignForm</name>
        <message>
            <source>Sign {0} · {1}</source>
            <translation>Firmar {0} · {1}</translation>
        </message>
        <message>
            <source>Sign as {0}</source>
            <translation>Firmar como {0}</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Nobody holds this office</source>
            <translation>Nadie ocupa este cargo</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Como</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>&amp;Key</source>
            <translation>&amp;Clave</translation>
        </message>
        <message>
            <source>The key this circle gave</source>
            <translation>La clave que dio este círculo</translation>
        </message>
        <message>
            <source>A .p12 or .pfx file</source>
            <translation>Un archivo .p12 o .pfx</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Elegir archivo…</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Frase de acceso</translation>
        </message>
        <message>
            <source>&amp;Show what I type</source>
            <translation>&amp;Mostrar lo que escribo</translation>
        </message>
        <message>
            <source>Choose the file that holds the key.</source>
            <translation>Elija el archivo que contiene la clave.</translation>
        </message>
        <message>
            <source>Type the passphrase of the key.</source>
            <translation>Escriba la frase de acceso de la clave.</translation>
        </message>
        <message>
            <source>The passphrase of this desk; the key is made with the first signature.</source>
            <translation>La frase de acceso de este escritorio; la clave se crea con la primera firma.</translation>
        </message>
        <message>
            <source>The passphrase of the file.</source>
            <translation>La frase de acceso del archivo.</translation>
        </message>
        <message>
            <source>Keys (*.p12 *.pfx);;All files (*)</source>
            <translation>Claves (*.p12 *.pfx);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Choose the key</source>
            <translation>Elegir la clave</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Saved {0}</source>
            <translation>Guardado {0}</translation>
        </message>
    </context>
    <context>
        <name>SyncPage</name>
        <message>
            <source>Sync</source>
            <translation>Sincronizar</translation>
        </message>
        <message>
            <source>This laptop and the others of the circle</source>
            <translation>Este equipo y los demás del círculo</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>&amp;Laptops ({0})</source>
            <translation>E&amp;quipos ({0})</translation>
        </message>
        <message>
            <source>Sent: {0}. Received: {1}.</source>
            <translation>Enviados: {0}. Recibidos: {1}.</translation>
        </message>
        <message>
            <source>Let in: {0}. Compare the six words with its owner.</source>
            <translation>Admitidos: {0}. Compare las seis palabras con su dueño.</translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) were refused, for they were not rightly signed.</source>
            <translation>
                <numerusform>%n objeto se rechazó porque no venía bien firmado.</numerusform>
                <numerusform>%n objetos se rechazaron porque no venían bien firmados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Synchronising…</source>
            <translation>Sincronizando…</translation>
        </message>
        <message>
            <source>Invitation saved: {0}. Hand it over by a way you trust. When the other laptop has used it, synchronise here, and compare the six words shown there with those of the new laptop in this list.</source>
            <translation>Invitación guardada: {0}. Entréguela por un medio de confianza. Cuando el otro equipo la haya usado, sincronice aquí y compare las seis palabras que se ven allá con las del nuevo equipo en esta lista.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Its six words: {0}</source>
            <translation>Sus seis palabras: {0}</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;Estado</translation>
        </message>
        <message>
            <source>To &amp;review</source>
            <translation>Por &amp;revisar</translation>
        </message>
        <message>
            <source>&amp;Laptops</source>
            <translation>E&amp;quipos</translation>
        </message>
        <message>
            <source>Settle&amp;d before</source>
            <translation>Ya r&amp;esueltas</translation>
        </message>
        <message>
            <source>To &amp;review ({0})</source>
            <translation>Por &amp;revisar ({0})</translation>
        </message>
    </context>
    <context>
        <name>TaskForm</name>
        <message>
            <source>Task of the session</source>
            <translation>Tarea de la sesión</translation>
        </message>
        <message>
            <source>Task {0}</source>
            <translation>Tarea {0}</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Qué hay que hacer</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>Persona responsable</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Entidad</translation>
        </message>
        <message>
            <source>Due day</source>
            <translation>Fecha límite</translation>
        </message>
        <message>
            <source>Has a due &amp;day</source>
            <translation>Tiene fecha &amp;límite</translation>
        </message>
        <message>
            <source>Term in business days</source>
            <translation>Plazo en días hábiles</translation>
        </message>
        <message>
            <source>or in business days</source>
            <translation>o en días hábiles</translation>
        </message>
        <message>
            <source>To be named</source>
            <translation>Por definir</translation>
        </message>
        <message>
            <source>No institution</source>
            <translation>Ninguna institución</translation>
        </message>
    </context>
    <context>
        <name>ThresholdField</name>
        <message>
            <source>{0}: how many</source>
            <translation>{0}: cuántos</translation>
        </message>
        <message>
            <source>of them at least</source>
            <translation>de ellos al menos</translation>
        </message>
        <message>
            <source>{0}: how many of a sector</source>
            <translation>{0}: cuántos de un sector</translation>
        </message>
        <message>
            <source>{0}: sector</source>
            <translation>{0}: sector</translation>
        </message>
        <message>
            <source>of any sector</source>
            <translation>de cualquier sector</translation>
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
            <translation>Nadie ha reportado sobre este compromiso del plan todavía.</translation>
        </message>
        <message>
            <source>Timeline of the item</source>
            <translation>Línea de tiempo del punto</translation>
        </message>
        <message>
            <source>Versions of the text</source>
            <translation>Versiones del texto</translation>
        </message>
        <message>
            <source>Paragraphs that read otherwise now</source>
            <translation>Párrafos que hoy dicen otra cosa</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>Bring this paragraph back (Enter)</source>
            <translation>Recuperar este párrafo (Intro)</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n palabra</numerusform>
                <numerusform>%n palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>now: {0}</source>
            <translation>ahora: {0}</translation>
        </message>
        <message>
            <source>no longer there</source>
            <translation>ya no está</translation>
        </message>
        <message>
            <source>Nothing was written at this item yet.</source>
            <translation>En este punto aún no se ha escrito nada.</translation>
        </message>
        <message>
            <source>Paragraphs of this version that read otherwise now.</source>
            <translation>Párrafos de esta versión que hoy dicen otra cosa o ya no están.</translation>
        </message>
        <message>
            <source>Every paragraph of this version stands as it was.</source>
            <translation>Todos los párrafos de esta versión están como estaban.</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Cerrar el aviso</translation>
        </message>
    </context>
    <context>
        <name>UnheldForm</name>
        <message>
            <source>The session is not held</source>
            <translation>La sesión no se realiza</translation>
        </message>
        <message>
            <source>It keeps its number and takes none of the actas'. Its constancia is printed and signed apart.</source>
            <translation>Conserva su número de sesión y no gasta número de acta. Su constancia se imprime y se firma aparte.</translation>
        </message>
        <message>
            <source>Why it is not held</source>
            <translation>Por qué no se realiza</translation>
        </message>
        <message>
            <source>There was no quorum: {0} of {1} members with a vote were there, and {2} were needed.</source>
            <translation>No hubo quórum: estaban presentes {0} de {1} integrantes con voto y se necesitaban {2}.</translation>
        </message>
        <message>
            <source>The session is on record as not held.</source>
            <translation>La sesión quedó registrada como no realizada.</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Open your desk</source>
            <translation>Abra su escritorio</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Frase de acceso</translation>
        </message>
        <message>
            <source>&amp;Show what I type</source>
            <translation>&amp;Mostrar lo que escribo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Type the passphrase of this desk.</source>
            <translation>Escriba la frase de acceso de este escritorio.</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
    </context>
    <context>
        <name>ValuesCard</name>
        <message>
            <source>Two values of one field</source>
            <translation>Dos valores de un campo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Written on two laptops at the same time</source>
            <translation>Se escribió en dos equipos al mismo tiempo</translation>
        </message>
        <message>
            <source>Arrived after the signature: kept, but not in the acta</source>
            <translation>Llegó después de la firma: se guarda, pero no está en el acta</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Dejar este</translation>
        </message>
        <message>
            <source>Use this one</source>
            <translation>Usar este</translation>
        </message>
        <message>
            <source>(text)</source>
            <translation>(texto)</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vacío)</translation>
        </message>
    </context>
    <context>
        <name>VoiceTile</name>
        <message>
            <source>Has not reported</source>
            <translation>Sin reporte</translation>
        </message>
        <message>
            <source>No report yet</source>
            <translation>Aún no ha reportado</translation>
        </message>
        <message>
            <source>As of {0}</source>
            <translation>Corte: {0}</translation>
        </message>
        <message>
            <source>{0} % by its own account</source>
            <translation>{0} % según la institución</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of evidence</source>
            <translation>
                <numerusform>%n evidencia</numerusform>
                <numerusform>%n evidencias</numerusform>
            </translation>
        </message>
        <message>
            <source>no evidence attached</source>
            <translation>sin evidencia adjunta</translation>
        </message>
    </context>
    <context>
        <name>VotesField</name>
        <message>
            <source>The rest in favour</source>
            <translation>Los demás a favor</translation>
        </message>
        <message>
            <source>Vote of {0}</source>
            <translation>Voto de {0}</translation>
        </message>
        <message>
            <source>Attach the message of {0}</source>
            <translation>Adjuntar el mensaje de {0}</translation>
        </message>
        <message>
            <source>in favour {0}, against {1}, blank {2}, abstention {3}; {4} of {5} answered</source>
            <translation>a favor {0}, en contra {1}, en blanco {2}, abstención {3}; respondieron {4} de {5}</translation>
        </message>
    </context>
    <context>
        <name>_TitleLine</name>
        <message>
            <source>Title of the item</source>
            <translation>Título del punto</translation>
        </message>
        <message>
            <source>Title; Enter keeps it, Esc leaves</source>
            <translation>Título; Entrar guarda, Esc sale</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Resultado esperado</translation>
        </message>
    </context>
</TS>

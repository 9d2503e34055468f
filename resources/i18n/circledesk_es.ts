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
            <source>A circle of invented people with sessions held and an acta signed, to try things out.</source>
            <translation>Un círculo de personas inventadas, con sesiones hechas y un acta firmada, para ensayar.</translation>
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
            <translation>&amp;Contraseña larga</translation>
        </message>
        <message>
            <source>Passphrase, &amp;once more</source>
            <translation>Contraseña larga, &amp;otra vez</translation>
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
            <translation>Las dos contraseñas no son iguales. Escríbala otra vez.</translation>
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
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
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
            <translation>Solo en este equipo</translation>
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
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>all shortcuts</source>
            <translation>todos los atajos</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>This page could not be opened</source>
            <translation>No se pudo abrir esta página</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>This could not be done</source>
            <translation>No se pudo hacer</translation>
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
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
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
            <translation type="unfinished">hace %n día</translation>
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
            <translation>Sincronización</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
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
        <name>QuorumStrip</name>
        <message>
            <source>No quorum rule</source>
            <translation>Sin regla de quórum</translation>
        </message>
        <message>
            <source>Quorum: {present} of {seats} ({since})</source>
            <translation>Quórum: {present} de {seats} ({since})</translation>
        </message>
        <message>
            <source>Quorum: {present} of {seats}</source>
            <translation>Quórum: {present} de {seats}</translation>
        </message>
        <message numerus="yes">
            <source>%n more for a quorum</source>
            <translation>
                <numerusform>Falta %n para el quórum</numerusform>
                <numerusform>Faltan %n para el quórum</numerusform>
            </translation>
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
            <translation type="unfinished">Sin regla de quórum</translation>
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
            <translation>Solo en este equipo</translation>
        </message>
        <message numerus="yes">
            <source>Not connected · %n to send</source>
            <translation>
                <numerusform>Sin conexión · %n por enviar</numerusform>
                <numerusform>Sin conexión · %n por enviar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to send</source>
            <translation>
                <numerusform>%n por enviar</numerusform>
                <numerusform>%n por enviar</numerusform>
            </translation>
        </message>
        <message>
            <source>Shared with the circle</source>
            <translation>Compartido con el círculo</translation>
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
            <translation>Guardado {0}</translation>
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
        <name>Unlock</name>
        <message>
            <source>Open your desk</source>
            <translation>Abra su escritorio</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Contraseña larga</translation>
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
            <translation>Escriba la contraseña de este escritorio.</translation>
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

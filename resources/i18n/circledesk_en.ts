<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About CircleDesk</source>
            <translation>About CircleDesk</translation>
        </message>
        <message>
            <source>The desk of an open government circle: sessions, actas and the commitments of its plan.</source>
            <translation>The desk of an open government circle: sessions, actas and the commitments of its plan.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Free software under the GNU General Public License, version 3 or later.</translation>
        </message>
        <message>
            <source>Typeface Inter (OFL), icons Tabler (MIT), Qt (LGPL).</source>
            <translation>Typeface Inter (OFL), icons Tabler (MIT), Qt (LGPL).</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>AgendaPane</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Removed from the agenda: {0}</source>
            <translation>Removed from the agenda: {0}</translation>
        </message>
        <message>
            <source>Add an item</source>
            <translation>Add an item</translation>
        </message>
        <message>
            <source>Rename the item (F2)</source>
            <translation>Rename the item (F2)</translation>
        </message>
        <message>
            <source>Move the item up (Alt+Up)</source>
            <translation>Move the item up (Alt+Up)</translation>
        </message>
        <message>
            <source>Move the item down (Alt+Down)</source>
            <translation>Move the item down (Alt+Down)</translation>
        </message>
        <message>
            <source>Item dealt with, or open again (Ctrl+Shift+K)</source>
            <translation>Item dealt with, or open again (Ctrl+Shift+K)</translation>
        </message>
        <message>
            <source>Remove the item (Del)</source>
            <translation>Remove the item (Del)</translation>
        </message>
        <message>
            <source>dealt with</source>
            <translation>dealt with</translation>
        </message>
        <message>
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>You will join the circle that sent this invitation: {0}</source>
            <translation>You will join the circle that sent this invitation: {0}</translation>
        </message>
        <message>
            <source>Begin a new circle instead</source>
            <translation>Begin a new circle instead</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Join</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Welcome to CircleDesk</source>
            <translation>Welcome to CircleDesk</translation>
        </message>
        <message>
            <source>Everything stays on this laptop. No account and no network are needed; you can share with the rest of the circle later.</source>
            <translation>Everything stays on this laptop. No account and no network are needed; you can share with the rest of the circle later.</translation>
        </message>
        <message>
            <source>Which circle do you work with?</source>
            <translation>Which circle do you work with?</translation>
        </message>
        <message>
            <source>The six commitments of the action plan, their institutions, committees and agendas.</source>
            <translation>The six commitments of the action plan, their institutions, committees and agendas.</translation>
        </message>
        <message>
            <source>Only the tools. You write the plan, the committees and the people yourself.</source>
            <translation>Only the tools. You write the plan, the committees and the people yourself.</translation>
        </message>
        <message>
            <source>A circle of invented people with sessions held and an acta signed, to try things out.</source>
            <translation>A circle of invented people with sessions held and an acta signed, to try things out.</translation>
        </message>
        <message>
            <source>Template Bogotá 2021-2023</source>
            <translation>Template Bogotá 2021-2023</translation>
        </message>
        <message>
            <source>Empty circle</source>
            <translation>Empty circle</translation>
        </message>
        <message>
            <source>Demonstration</source>
            <translation>Demonstration</translation>
        </message>
        <message>
            <source>I have an invitation file…</source>
            <translation>I have an invitation file…</translation>
        </message>
        <message>
            <source>Your &amp;name</source>
            <translation>Your &amp;name</translation>
        </message>
        <message>
            <source>It locks the data on this laptop. Nobody can recover it for you.</source>
            <translation>It locks the data on this laptop. Nobody can recover it for you.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>Passphrase, &amp;once more</source>
            <translation>Passphrase, &amp;once more</translation>
        </message>
        <message>
            <source>&amp;Show what I type</source>
            <translation>&amp;Show what I type</translation>
        </message>
        <message>
            <source>Invitations (*.circledesk-invitation);;All files (*)</source>
            <translation>Invitations (*.circledesk-invitation);;All files (*)</translation>
        </message>
        <message>
            <source>Open an invitation</source>
            <translation>Open an invitation</translation>
        </message>
        <message>
            <source>Write your name; it signs what you record.</source>
            <translation>Write your name; it signs what you record.</translation>
        </message>
        <message>
            <source>Use at least {0} characters.</source>
            <translation>Use at least {0} characters.</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Type it again.</source>
            <translation>The two passphrases are not the same. Type it again.</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>just now</source>
            <translation>just now</translation>
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <translation>
                <numerusform>%n s ago</numerusform>
                <numerusform>%n s ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n min ago</numerusform>
                <numerusform>%n min ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n h ago</numerusform>
                <numerusform>%n h ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>%n field(s) have two values, typed on two laptops.</source>
            <translation>%n field(s) have two values, typed on two laptops.</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>What you write stays here. Share it through a folder whenever you like.</source>
            <translation>What you write stays here. Share it through a folder whenever you like.</translation>
        </message>
        <message>
            <source>Last reached: {0}</source>
            <translation>Last reached: {0}</translation>
        </message>
        <message>
            <source>No round was done yet.</source>
            <translation>No round was done yet.</translation>
        </message>
        <message>
            <source>Actas in progress</source>
            <translation>Actas in progress</translation>
        </message>
        <message>
            <source>No acta is waiting: each held session has its acta signed.</source>
            <translation>No acta is waiting: each held session has its acta signed.</translation>
        </message>
        <message>
            <source>Overdue tasks of sessions</source>
            <translation>Overdue tasks of sessions</translation>
        </message>
        <message>
            <source>No task is late.</source>
            <translation>No task is late.</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Sharing</translation>
        </message>
        <message>
            <source>Only on this laptop</source>
            <translation>Only on this laptop</translation>
        </message>
        <message>
            <source>Go to sync</source>
            <translation>Go to sync</translation>
        </message>
        <message>
            <source>Session {0} · {1} · acta {2}</source>
            <translation>Session {0} · {1} · acta {2}</translation>
        </message>
        <message>
            <source>Was due on {0}</source>
            <translation>Was due on {0}</translation>
        </message>
    </context>
    <context>
        <name>KeyMap</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Keyboard shortcuts</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>all shortcuts</source>
            <translation>all shortcuts</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>This page could not be opened</source>
            <translation>This page could not be opened</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <source>This could not be done</source>
            <translation>This could not be done</translation>
        </message>
    </context>
    <context>
        <name>Meetings</name>
        <message>
            <source>Extraordinary session {0}</source>
            <translation>Extraordinary session {0}</translation>
        </message>
        <message>
            <source>Ordinary session {0}</source>
            <translation>Ordinary session {0}</translation>
        </message>
        <message>
            <source>{0} in favour, {1} against, {2} blank, {3} abstained</source>
            <translation>{0} in favour, {1} against, {2} blank, {3} abstained</translation>
        </message>
        <message>
            <source>moved by {0}</source>
            <translation>moved by {0}</translation>
        </message>
        <message>
            <source>quorum {0} of {1}</source>
            <translation>quorum {0} of {1}</translation>
        </message>
        <message>
            <source>reason: {0}</source>
            <translation>reason: {0}</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Go</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Light</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dark</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;High contrast</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Theme</translation>
        </message>
        <message>
            <source>Text &amp;size</source>
            <translation>Text &amp;size</translation>
        </message>
        <message>
            <source>L&amp;anguage</source>
            <translation>L&amp;anguage</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Full screen</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Keyboard shortcuts</translation>
        </message>
        <message>
            <source>&amp;About CircleDesk</source>
            <translation>&amp;About CircleDesk</translation>
        </message>
    </context>
    <context>
        <name>NextSession</name>
        <message>
            <source>No session is planned</source>
            <translation>No session is planned</translation>
        </message>
        <message>
            <source>Plan one: its agenda already brings the usual items and its roll those who have a seat.</source>
            <translation>Plan one: its agenda already brings the usual items and its roll those who have a seat.</translation>
        </message>
        <message>
            <source>Plan the first session</source>
            <translation>Plan the first session</translation>
        </message>
        <message>
            <source>Sessions after that</source>
            <translation>Sessions after that</translation>
        </message>
        <message>
            <source>Session {0} is going on</source>
            <translation>Session {0} is going on</translation>
        </message>
        <message>
            <source>Next session · number {0}</source>
            <translation>Next session · number {0}</translation>
        </message>
        <message>
            <source>Place still to be written</source>
            <translation>Place still to be written</translation>
        </message>
        <message>
            <source>Go on with the session</source>
            <translation>Go on with the session</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Open the session</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Tomorrow</translation>
        </message>
        <message>
            <source>In %n day(s)</source>
            <translation>In %n day(s)</translation>
        </message>
        <message>
            <source>%n day(s) ago</source>
            <translation>%n day(s) ago</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>Strong.</source>
            <translation>Strong.</translation>
        </message>
        <message>
            <source>Fair. One more word makes it strong.</source>
            <translation>Fair. One more word makes it strong.</translation>
        </message>
        <message>
            <source>Weak. Use four or five words that only you put together.</source>
            <translation>Weak. Use four or five words that only you put together.</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Committees</source>
            <translation>Committees</translation>
        </message>
        <message>
            <source>Plan commitments</source>
            <translation>Plan commitments</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>QuorumStrip</name>
        <message>
            <source>No quorum rule</source>
            <translation>No quorum rule</translation>
        </message>
        <message>
            <source>Quorum: {present} of {seats} ({since})</source>
            <translation>Quorum: {present} of {seats} ({since})</translation>
        </message>
        <message>
            <source>Quorum: {present} of {seats}</source>
            <translation>Quorum: {present} of {seats}</translation>
        </message>
        <message numerus="yes">
            <source>%n more for a quorum</source>
            <translation>
                <numerusform>%n more for a quorum</numerusform>
                <numerusform>%n more for a quorum</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Something went wrong</translation>
        </message>
        <message>
            <source>This is a mistake of the program</source>
            <translation>This is a mistake of the program</translation>
        </message>
        <message>
            <source>What you typed is kept and you can go on. Nothing is sent anywhere by itself.</source>
            <translation>What you typed is kept and you can go on. Nothing is sent anywhere by itself.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Copy the details</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
    </context>
    <context>
        <name>SessionHeader</name>
        <message>
            <source>Back to the committee's sessions</source>
            <translation>Back to the committee's sessions</translation>
        </message>
        <message>
            <source>Details of the session</source>
            <translation>Details of the session</translation>
        </message>
        <message>
            <source>Start the session</source>
            <translation>Start the session</translation>
        </message>
        <message>
            <source>2 values</source>
            <translation>2 values</translation>
        </message>
        <message>
            <source>{0} fields with 2 values</source>
            <translation>{0} fields with 2 values</translation>
        </message>
        <message>
            <source>No quorum rule</source>
            <translation>No quorum rule</translation>
        </message>
        <message>
            <source>Quorum {0}/{1}</source>
            <translation>Quorum {0}/{1}</translation>
        </message>
        <message>
            <source>{0} · since {1}</source>
            <translation>{0} · since {1}</translation>
        </message>
        <message>
            <source>{0}/{1} · a sector is missing</source>
            <translation>{0}/{1} · a sector is missing</translation>
        </message>
        <message>
            <source>{0}/{1} · {2} missing</source>
            <translation>{0}/{1} · {2} missing</translation>
        </message>
        <message>
            <source>See the acta…</source>
            <translation>See the acta…</translation>
        </message>
        <message>
            <source>Review and sign…</source>
            <translation>Review and sign…</translation>
        </message>
        <message>
            <source>End the session</source>
            <translation>End the session</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>Only on this laptop</source>
            <translation>Only on this laptop</translation>
        </message>
        <message numerus="yes">
            <source>Not connected · %n to send</source>
            <translation>
                <numerusform>Not connected · %n to send</numerusform>
                <numerusform>Not connected · %n to send</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to send</source>
            <translation>
                <numerusform>%n to send</numerusform>
                <numerusform>%n to send</numerusform>
            </translation>
        </message>
        <message>
            <source>Shared with the circle</source>
            <translation>Shared with the circle</translation>
        </message>
        <message>
            <source>No connection · %n change(s) to send</source>
            <translation>No connection · %n change(s) to send</translation>
        </message>
        <message>
            <source>%n change(s) to send</source>
            <translation>%n change(s) to send</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>No connection</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>Up to date</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Saved {0}</source>
            <translation>Saved {0}</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Dismiss</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Open your desk</source>
            <translation>Open your desk</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Passphrase</translation>
        </message>
        <message>
            <source>&amp;Show what I type</source>
            <translation>&amp;Show what I type</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Type the passphrase of this desk.</source>
            <translation>Type the passphrase of this desk.</translation>
        </message>
    </context>
    <context>
        <name>_TitleLine</name>
        <message>
            <source>Title of the item</source>
            <translation>Title of the item</translation>
        </message>
        <message>
            <source>Title; Enter keeps it, Esc leaves</source>
            <translation>Title; Enter keeps it, Esc leaves</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Expected result</translation>
        </message>
    </context>
</TS>

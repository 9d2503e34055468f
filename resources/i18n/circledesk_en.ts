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
        <name>AccessRows</name>
        <message>
            <source>&amp;User</source>
            <translation>&amp;User</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Password</translation>
        </message>
        <message>
            <source>Sho&amp;w what I type</source>
            <translation>Sho&amp;w what I type</translation>
        </message>
        <message>
            <source>K&amp;eep it in this machine's keyring; otherwise it is asked for at every start</source>
            <translation>K&amp;eep it in this machine's keyring; otherwise it is asked for at every start</translation>
        </message>
        <message>
            <source>Access &amp;key id</source>
            <translation>Access &amp;key id</translation>
        </message>
        <message>
            <source>&amp;Secret key</source>
            <translation>&amp;Secret key</translation>
        </message>
        <message>
            <source>Type it; it is not kept anywhere yet.</source>
            <translation>Type it; it is not kept anywhere yet.</translation>
        </message>
        <message>
            <source>Type who enters with it.</source>
            <translation>Type who enters with it.</translation>
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
            <translation>No acta yet</translation>
        </message>
        <message>
            <source>An acta appears here as soon as its session has been opened.</source>
            <translation>An acta appears here as soon as its session has been opened.</translation>
        </message>
        <message>
            <source>Export PDF…</source>
            <translation>Export PDF…</translation>
        </message>
        <message>
            <source>Go to the session</source>
            <translation>Go to the session</translation>
        </message>
        <message>
            <source>Take back to draft</source>
            <translation>Take back to draft</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>The acta of the session of {0} has the number {1} too: two laptops gave it.</source>
            <translation>The acta of the session of {0} has the number {1} too: two laptops gave it.</translation>
        </message>
        <message>
            <source>Take the number back</source>
            <translation>Take the number back</translation>
        </message>
        <message>
            <source>nobody holds this office</source>
            <translation>nobody holds this office</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signed</translation>
        </message>
        <message>
            <source>not signed yet</source>
            <translation>not signed yet</translation>
        </message>
        <message>
            <source>Issue with its number</source>
            <translation>Issue with its number</translation>
        </message>
        <message>
            <source>Gives the acta its number, once and for ever, and writes the file that is signed.</source>
            <translation>Gives the acta its number, once and for ever, and writes the file that is signed.</translation>
        </message>
        <message>
            <source>The session is not closed yet.</source>
            <translation>The session is not closed yet.</translation>
        </message>
        <message>
            <source>Sign as {0}…</source>
            <translation>Sign as {0}…</translation>
        </message>
        <message>
            <source>Acta {0} · session {1}</source>
            <translation>Acta {0} · session {1}</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF documents (*.pdf)</translation>
        </message>
        <message>
            <source>Issuing the acta…</source>
            <translation>Issuing the acta…</translation>
        </message>
        <message>
            <source>The acta is a draft again; it keeps its number.</source>
            <translation>The acta is a draft again; it keeps its number.</translation>
        </message>
        <message>
            <source>The acta is a draft without a number again; issue it to give it the next one.</source>
            <translation>The acta is a draft without a number again; issue it to give it the next one.</translation>
        </message>
        <message>
            <source>The acta has the number {0} and waits for its signatures.</source>
            <translation>The acta has the number {0} and waits for its signatures.</translation>
        </message>
        <message>
            <source>the acta {0}</source>
            <translation>the acta {0}</translation>
        </message>
        <message>
            <source>This is the last signature: it seals the acta, which then takes no edits.</source>
            <translation>This is the last signature: it seals the acta, which then takes no edits.</translation>
        </message>
        <message>
            <source>A signature cannot be taken off the file; after the last one the acta takes no edits.</source>
            <translation>A signature cannot be taken off the file; after the last one the acta takes no edits.</translation>
        </message>
        <message>
            <source>Signing the acta…</source>
            <translation>Signing the acta…</translation>
        </message>
        <message>
            <source>{0} · of acta {1}</source>
            <translation>{0} · of acta {1}</translation>
        </message>
        <message>
            <source>A signature cannot be taken off the file; the acta it speaks of does not change.</source>
            <translation>A signature cannot be taken off the file; the acta it speaks of does not change.</translation>
        </message>
        <message>
            <source>The signature is in the document.</source>
            <translation>The signature is in the document.</translation>
        </message>
        <message>
            <source>Constancia · session {0}, not held</source>
            <translation>Constancia · session {0}, not held</translation>
        </message>
        <message>
            <source>It seals the constancia: nothing of that session can be changed afterwards.</source>
            <translation>It seals the constancia: nothing of that session can be changed afterwards.</translation>
        </message>
    </context>
    <context>
        <name>Admission</name>
        <message>
            <source>Waiting for the coordination to let this laptop in</source>
            <translation>Waiting for the coordination to let this laptop in</translation>
        </message>
        <message>
            <source>Read these six words to whoever invited you, by telephone or face to face. They must see the same ones in their list of laptops.</source>
            <translation>Read these six words to whoever invited you, by telephone or face to face. They must see the same ones in their list of laptops.</translation>
        </message>
        <message>
            <source>The six words</source>
            <translation>The six words</translation>
        </message>
        <message>
            <source>Enter the place</source>
            <translation>Enter the place</translation>
        </message>
        <message>
            <source>You may close the program: the request stays, and this page goes on where it was.</source>
            <translation>You may close the program: the request stays, and this page goes on where it was.</translation>
        </message>
        <message>
            <source>Look again now</source>
            <translation>Look again now</translation>
        </message>
        <message>
            <source>The request lies in {0}. Looked last: {1}.</source>
            <translation>The request lies in {0}. Looked last: {1}.</translation>
        </message>
        <message>
            <source>Waits to be let in</source>
            <translation>Waits to be let in</translation>
        </message>
        <message>
            <source>{0} asks who comes. Type it, so that the request can be left there.</source>
            <translation>{0} asks who comes. Type it, so that the request can be left there.</translation>
        </message>
        <message>
            <source>Needs a password</source>
            <translation>Needs a password</translation>
        </message>
        <message>
            <source>{0} is not there now. Connect the drive or the network; the request waits here.</source>
            <translation>{0} is not there now. Connect the drive or the network; the request waits here.</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Not connected</translation>
        </message>
        <message>
            <source>The request is on its way to {0}.</source>
            <translation>The request is on its way to {0}.</translation>
        </message>
    </context>
    <context>
        <name>AgendaField</name>
        <message>
            <source>Add an item</source>
            <translation>Add an item</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Expected result</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Title of item {0}</source>
            <translation>Title of item {0}</translation>
        </message>
        <message>
            <source>Expected result of item {0}</source>
            <translation>Expected result of item {0}</translation>
        </message>
        <message>
            <source>Minutes of item {0}</source>
            <translation>Minutes of item {0}</translation>
        </message>
        <message>
            <source>Move item {0} up (Alt+Up)</source>
            <translation>Move item {0} up (Alt+Up)</translation>
        </message>
        <message>
            <source>Move item {0} down (Alt+Down)</source>
            <translation>Move item {0} down (Alt+Down)</translation>
        </message>
        <message>
            <source>Take item {0} off</source>
            <translation>Take item {0} off</translation>
        </message>
        <message>
            <source>Every session has this item.</source>
            <translation>Every session has this item.</translation>
        </message>
    </context>
    <context>
        <name>AgendaForm</name>
        <message>
            <source>Agenda · {0}</source>
            <translation>Agenda · {0}</translation>
        </message>
        <message>
            <source>Keep the agenda</source>
            <translation>Keep the agenda</translation>
        </message>
        <message>
            <source>Sessions planned from now on begin with these items; those planned before keep theirs.</source>
            <translation>Sessions planned from now on begin with these items; those planned before keep theirs.</translation>
        </message>
        <message>
            <source>Items of every session</source>
            <translation>Items of every session</translation>
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
            <source>What to do with the item</source>
            <translation>What to do with the item</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Result, presenter, minutes, files…</source>
            <translation>Result, presenter, minutes, files…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Move up</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Move down</translation>
        </message>
        <message>
            <source>Dealt with, or open again</source>
            <translation>Dealt with, or open again</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
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
        <name>Another</name>
        <message>
            <source>Let this stand</source>
            <translation>Let this stand</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>ApartCard</name>
        <message>
            <source>Kept apart</source>
            <translation>Kept apart</translation>
        </message>
        <message>
            <source>Their laptop had no right to write this, or was out already. It counts nowhere and is kept here.</source>
            <translation>Their laptop had no right to write this, or was out already. It counts nowhere and is kept here.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Bin</name>
        <message>
            <source>Bin of the session</source>
            <translation>Bin of the session</translation>
        </message>
        <message>
            <source>Nothing was removed from this session.</source>
            <translation>Nothing was removed from this session.</translation>
        </message>
        <message>
            <source>Removed from the session</source>
            <translation>Removed from the session</translation>
        </message>
        <message>
            <source>Bring back (Enter)</source>
            <translation>Bring back (Enter)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Close (Esc)</translation>
        </message>
        <message>
            <source>Brought back: {0}</source>
            <translation>Brought back: {0}</translation>
        </message>
    </context>
    <context>
        <name>BodyCard</name>
        <message>
            <source>&amp;Sessions</source>
            <translation>&amp;Sessions</translation>
        </message>
        <message>
            <source>&amp;Members and offices</source>
            <translation>&amp;Members and offices</translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>To confirm</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) today</source>
            <translation>
                <numerusform>%n seat today</numerusform>
                <numerusform>%n seats today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a vote</source>
            <translation>
                <numerusform>%n with a vote</numerusform>
                <numerusform>%n with a vote</numerusform>
            </translation>
        </message>
        <message>
            <source>Meets</source>
            <translation>Meets</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>Quorum</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Nothing planned; it could meet on {0}</source>
            <translation>Nothing planned; it could meet on {0}</translation>
        </message>
        <message>
            <source>{0}, nothing planned; it was to meet by {1} and could on {2}</source>
            <translation>{0}, nothing planned; it was to meet by {1} and could on {2}</translation>
        </message>
        <message>
            <source>Nothing planned; it meets by {0} and could on {1}</source>
            <translation>Nothing planned; it meets by {0} and could on {1}</translation>
        </message>
        <message>
            <source>Actas</source>
            <translation>Actas</translation>
        </message>
        <message>
            <source>The first laptop that issues an acta will number them</source>
            <translation>The first laptop that issues an acta will number them</translation>
        </message>
        <message>
            <source>This laptop numbers them</source>
            <translation>This laptop numbers them</translation>
        </message>
        <message>
            <source>{0} numbers them</source>
            <translation>{0} numbers them</translation>
        </message>
        <message>
            <source>the last is {0} of {1}</source>
            <translation>the last is {0} of {1}</translation>
        </message>
        <message>
            <source>given twice: {0}</source>
            <translation>given twice: {0}</translation>
        </message>
        <message>
            <source>missing: {0}</source>
            <translation>missing: {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message>
            <source>Change what its sessions begin with</source>
            <translation>Change what its sessions begin with</translation>
        </message>
        <message>
            <source>Change how often it meets and its quorum</source>
            <translation>Change how often it meets and its quorum</translation>
        </message>
    </context>
    <context>
        <name>BodyForm</name>
        <message>
            <source>Add a body</source>
            <translation>Add a body</translation>
        </message>
        <message>
            <source>Add the body</source>
            <translation>Add the body</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Kind</translation>
        </message>
        <message>
            <source>Months between sessions</source>
            <translation>Months between sessions</translation>
        </message>
        <message>
            <source>&amp;Months between sessions</source>
            <translation>&amp;Months between sessions</translation>
        </message>
        <message>
            <source>Usual &amp;place</source>
            <translation>Usual &amp;place</translation>
        </message>
        <message>
            <source>Its quorum begins as half plus one, to be confirmed.</source>
            <translation>Its quorum begins as half plus one, to be confirmed.</translation>
        </message>
        <message>
            <source>Write what the body is called.</source>
            <translation>Write what the body is called.</translation>
        </message>
    </context>
    <context>
        <name>CheckInForm</name>
        <message>
            <source>Report progress · {0}</source>
            <translation>Report progress · {0}</translation>
        </message>
        <message>
            <source>Keep the report</source>
            <translation>Keep the report</translation>
        </message>
        <message>
            <source>A report is kept as it is; a correction is another report.</source>
            <translation>A report is kept as it is; a correction is another report.</translation>
        </message>
        <message>
            <source>Choose a level of OGP's scale.</source>
            <translation>Choose a level of OGP's scale.</translation>
        </message>
        <message>
            <source>Write in one or two sentences what was done.</source>
            <translation>Write in one or two sentences what was done.</translation>
        </message>
        <message>
            <source>&amp;Who reports</source>
            <translation>&amp;Who reports</translation>
        </message>
        <message>
            <source>&amp;Institution</source>
            <translation>&amp;Institution</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Not said</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>&amp;Person</translation>
        </message>
        <message>
            <source>&amp;As of which day</source>
            <translation>&amp;As of which day</translation>
        </message>
        <message>
            <source>As of which day</source>
            <translation>As of which day</translation>
        </message>
        <message>
            <source>&amp;Level</source>
            <translation>&amp;Level</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Percentage</source>
            <translation>Percentage</translation>
        </message>
        <message>
            <source>Pe&amp;rcentage by its own account</source>
            <translation>Pe&amp;rcentage by its own account</translation>
        </message>
        <message>
            <source>The whole commitment</source>
            <translation>The whole commitment</translation>
        </message>
        <message>
            <source>&amp;Milestone</source>
            <translation>&amp;Milestone</translation>
        </message>
        <message>
            <source>What the committee &amp;found</source>
            <translation>What the committee &amp;found</translation>
        </message>
        <message>
            <source>What was &amp;done</source>
            <translation>What was &amp;done</translation>
        </message>
        <message>
            <source>&amp;Bottlenecks</source>
            <translation>&amp;Bottlenecks</translation>
        </message>
        <message>
            <source>&amp;Next steps</source>
            <translation>&amp;Next steps</translation>
        </message>
        <message>
            <source>&amp;Evidence: what it is</source>
            <translation>&amp;Evidence: what it is</translation>
        </message>
        <message>
            <source>Lin&amp;k</source>
            <translation>Lin&amp;k</translation>
        </message>
        <message>
            <source>Attach a file…</source>
            <translation>Attach a file…</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Attach a file</translation>
        </message>
        <message>
            <source>Check-in of a commitment of the plan</source>
            <translation>Check-in of a commitment of the plan</translation>
        </message>
        <message>
            <source>Correction of a check-in</source>
            <translation>Correction of a check-in</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>Bottlenecks</source>
            <translation>Bottlenecks</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Next steps</translation>
        </message>
        <message>
            <source>Choose the commitment of the plan.</source>
            <translation>Choose the commitment of the plan.</translation>
        </message>
        <message>
            <source>Choose the level that the evidence bears out.</source>
            <translation>Choose the level that the evidence bears out.</translation>
        </message>
        <message>
            <source>Commitment of the plan</source>
            <translation>Commitment of the plan</translation>
        </message>
        <message>
            <source>Whose voice</source>
            <translation>Whose voice</translation>
        </message>
        <message>
            <source>Level (OGP)</source>
            <translation>Level (OGP)</translation>
        </message>
        <message>
            <source>Progress in %</source>
            <translation>Progress in %</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>As of</translation>
        </message>
    </context>
    <context>
        <name>CirclePane</name>
        <message>
            <source>“{0}” is let in with the next round.</source>
            <translation>“{0}” is let in with the next round.</translation>
        </message>
        <message>
            <source>“{0}” stays out. To ask again it needs another invitation.</source>
            <translation>“{0}” stays out. To ask again it needs another invitation.</translation>
        </message>
        <message>
            <source>“{0}” has another role from now on.</source>
            <translation>“{0}” has another role from now on.</translation>
        </message>
        <message>
            <source>“{0}” is out. The others hear of it with the next round.</source>
            <translation>“{0}” is out. The others hear of it with the next round.</translation>
        </message>
        <message>
            <source>Everything that arrived of “{0}” counts; it stays out.</source>
            <translation>Everything that arrived of “{0}” counts; it stays out.</translation>
        </message>
        <message>
            <source>What the copy wrote counts.</source>
            <translation>What the copy wrote counts.</translation>
        </message>
        <message>
            <source>What the copy wrote is left out.</source>
            <translation>What the copy wrote is left out.</translation>
        </message>
        <message>
            <source>This laptop's list holds; the others hear of it with the next round.</source>
            <translation>This laptop's list holds; the others hear of it with the next round.</translation>
        </message>
        <message>
            <source>Invitations (*{0})</source>
            <translation>Invitations (*{0})</translation>
        </message>
        <message>
            <source>Save the invitation</source>
            <translation>Save the invitation</translation>
        </message>
        <message>
            <source>invitation</source>
            <translation>invitation</translation>
        </message>
        <message>
            <source>recovery-sheet</source>
            <translation>recovery-sheet</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Save the recovery sheet</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <source>Saved: {0}. Print it, lock it away, and delete the file.</source>
            <translation>Saved: {0}. Print it, lock it away, and delete the file.</translation>
        </message>
        <message>
            <source>Open the recovery sheet</source>
            <translation>Open the recovery sheet</translation>
        </message>
        <message>
            <source>This laptop holds the circle's root now.</source>
            <translation>This laptop holds the circle's root now.</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>item {0}</source>
            <translation>item {0}</translation>
        </message>
        <message>
            <source>let be: {0}</source>
            <translation>let be: {0}</translation>
        </message>
        <message>
            <source>Proposed: {0}</source>
            <translation>Proposed: {0}</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>without a name</translation>
        </message>
        <message>
            <source>the whole acta</source>
            <translation>the whole acta</translation>
        </message>
    </context>
    <context>
        <name>ClosingPane</name>
        <message>
            <source>Closing the acta</source>
            <translation>Closing the acta</translation>
        </message>
        <message>
            <source>What the acta lacks, and comments of reviewers</source>
            <translation>What the acta lacks, and comments of reviewers</translation>
        </message>
        <message>
            <source>Receive comments…</source>
            <translation>Receive comments…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) must be put right</source>
            <translation>
                <numerusform>%n thing must be put right</numerusform>
                <numerusform>%n things must be put right</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n comment(s) to answer</source>
            <translation>
                <numerusform>%n comment to answer</numerusform>
                <numerusform>%n comments to answer</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Nothing is missing.</translation>
        </message>
        <message>
            <source>Approved: it takes no more edits until it goes back to draft.</source>
            <translation>Approved: it takes no more edits until it goes back to draft.</translation>
        </message>
        <message>
            <source>It has its number and waits for its signatures.</source>
            <translation>It has its number and waits for its signatures.</translation>
        </message>
        <message>
            <source>Annulled: its number stays taken.</source>
            <translation>Annulled: its number stays taken.</translation>
        </message>
        <message>
            <source>Signed and sealed: only a diligencia or a clarifying acta adds to it.</source>
            <translation>Signed and sealed: only a diligencia or a clarifying acta adds to it.</translation>
        </message>
        <message>
            <source>Approved in session {0}, {1}.</source>
            <translation>Approved in session {0}, {1}.</translation>
        </message>
        <message>
            <source>Published: {0}</source>
            <translation>Published: {0}</translation>
        </message>
        <message>
            <source>Enter goes to the place · 1 lets a warning be</source>
            <translation>Enter goes to the place · 1 lets a warning be</translation>
        </message>
        <message>
            <source>On a comment: 1 accept · 2 turn down · 3 answer again</source>
            <translation>On a comment: 1 accept · 2 turn down · 3 answer again</translation>
        </message>
        <message>
            <source>Round {0}: comments until {1} (term to be confirmed)</source>
            <translation>Round {0}: comments until {1} (term to be confirmed)</translation>
        </message>
        <message>
            <source>Send for review…</source>
            <translation>Send for review…</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Number and sign…</source>
            <translation>Number and sign…</translation>
        </message>
        <message>
            <source>Sign…</source>
            <translation>Sign…</translation>
        </message>
        <message>
            <source>Add a diligencia…</source>
            <translation>Add a diligencia…</translation>
        </message>
        <message>
            <source>Approve without review</source>
            <translation>Approve without review</translation>
        </message>
        <message>
            <source>Approve: the term passed in silence</source>
            <translation>Approve: the term passed in silence</translation>
        </message>
        <message>
            <source>Send for review again…</source>
            <translation>Send for review again…</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Back to draft</translation>
        </message>
        <message>
            <source>Make a clarifying acta…</source>
            <translation>Make a clarifying acta…</translation>
        </message>
        <message>
            <source>What is clarified</source>
            <translation>What is clarified</translation>
        </message>
        <message>
            <source>Note its publication…</source>
            <translation>Note its publication…</translation>
        </message>
        <message>
            <source>Annul the acta…</source>
            <translation>Annul the acta…</translation>
        </message>
        <message>
            <source>Reason of the annulment</source>
            <translation>Reason of the annulment</translation>
        </message>
        <message>
            <source>Why it is turned down</source>
            <translation>Why it is turned down</translation>
        </message>
        <message>
            <source>Why the warning is let be</source>
            <translation>Why the warning is let be</translation>
        </message>
        <message>
            <source>What is stated</source>
            <translation>What is stated</translation>
        </message>
        <message>
            <source>Where it was published</source>
            <translation>Where it was published</translation>
        </message>
        <message>
            <source>Folder for the review pack</source>
            <translation>Folder for the review pack</translation>
        </message>
        <message>
            <source>Writing the review pack…</source>
            <translation>Writing the review pack…</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Word documents (*.docx)</translation>
        </message>
        <message>
            <source>A draft that came back</source>
            <translation>A draft that came back</translation>
        </message>
        <message>
            <source>Reading the comments…</source>
            <translation>Reading the comments…</translation>
        </message>
        <message>
            <source>The review pack is ready to be sent: {0}</source>
            <translation>The review pack is ready to be sent: {0}</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message numerus="yes">
            <source>%n new comment(s) came in.</source>
            <translation>
                <numerusform>%n new comment came in.</numerusform>
                <numerusform>%n new comments came in.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing new was in that file.</source>
            <translation>Nothing new was in that file.</translation>
        </message>
        <message>
            <source>This session was not held: it has a constancia and no acta.</source>
            <translation>This session was not held: it has a constancia and no acta.</translation>
        </message>
        <message>
            <source>See the constancia…</source>
            <translation>See the constancia…</translation>
        </message>
    </context>
    <context>
        <name>CommitmentsPage</name>
        <message>
            <source>Commitments of the plan</source>
            <translation>Commitments of the plan</translation>
        </message>
        <message>
            <source>Back to all commitments</source>
            <translation>Back to all commitments</translation>
        </message>
        <message>
            <source>Facts to confirm</source>
            <translation>Facts to confirm</translation>
        </message>
        <message>
            <source>Report progress</source>
            <translation>Report progress</translation>
        </message>
        <message>
            <source>The report is kept.</source>
            <translation>The report is kept.</translation>
        </message>
        <message>
            <source>The milestone is kept.</source>
            <translation>The milestone is kept.</translation>
        </message>
    </context>
    <context>
        <name>CommitteesPage</name>
        <message>
            <source>Committees</source>
            <translation>Committees</translation>
        </message>
        <message>
            <source>The Circle and its committees</source>
            <translation>The Circle and its committees</translation>
        </message>
        <message>
            <source>Add a body</source>
            <translation>Add a body</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Add a person</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Plan a session</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>Bodies</translation>
        </message>
        <message>
            <source>{0} (to confirm)</source>
            <translation>{0} (to confirm)</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s)</source>
            <translation>
                <numerusform>%n member</numerusform>
                <numerusform>%n members</numerusform>
            </translation>
        </message>
        <message>
            <source>last {0}</source>
            <translation>last {0}</translation>
        </message>
        <message>
            <source>next {0}</source>
            <translation>next {0}</translation>
        </message>
        <message>
            <source>no session yet</source>
            <translation>no session yet</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message>
            <source>Session {0} is planned for {1}.</source>
            <translation>Session {0} is planned for {1}.</translation>
        </message>
        <message>
            <source>The person is kept, with the seat and the office.</source>
            <translation>The person is kept, with the seat and the office.</translation>
        </message>
        <message>
            <source>The agenda is kept for the sessions planned from now on.</source>
            <translation>The agenda is kept for the sessions planned from now on.</translation>
        </message>
        <message>
            <source>{0} was added. Now add its members.</source>
            <translation>{0} was added. Now add its members.</translation>
        </message>
        <message>
            <source>The rules are kept; sessions held before keep theirs.</source>
            <translation>The rules are kept; sessions held before keep theirs.</translation>
        </message>
        <message>
            <source>It is called {0} now.</source>
            <translation>It is called {0} now.</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) are planned, the first for {0}.</source>
            <translation>
                <numerusform>%n session is planned, for {0}.</numerusform>
                <numerusform>%n sessions are planned, the first for {0}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConvenePanel</name>
        <message>
            <source>Calling the session</source>
            <translation>Calling the session</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Close (Esc)</translation>
        </message>
        <message>
            <source>Send a correction…</source>
            <translation>Send a correction…</translation>
        </message>
        <message>
            <source>Call the session…</source>
            <translation>Call the session…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Begins</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ends</translation>
        </message>
        <message>
            <source>mail, letter, message</source>
            <translation>mail, letter, message</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Link to attend from afar</source>
            <translation>Link to attend from afar</translation>
        </message>
        <message>
            <source>Called by</source>
            <translation>Called by</translation>
        </message>
        <message>
            <source>Keep (Ctrl+Enter)</source>
            <translation>Keep (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Save files…</source>
            <translation>Save files…</translation>
        </message>
        <message>
            <source>Sheet to sign…</source>
            <translation>Sheet to sign…</translation>
        </message>
        <message>
            <source>Call it off…</source>
            <translation>Call it off…</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Called off: {0}</source>
            <translation>Called off: {0}</translation>
        </message>
        <message>
            <source>{0} Send the files to whoever was called.</source>
            <translation>{0} Send the files to whoever was called.</translation>
        </message>
        <message>
            <source>Nobody was called yet.</source>
            <translation>Nobody was called yet.</translation>
        </message>
        <message>
            <source>Something changed since it was sent on {0}: send a correction.</source>
            <translation>Something changed since it was sent on {0}: send a correction.</translation>
        </message>
        <message>
            <source>Called on {0}.</source>
            <translation>Called on {0}.</translation>
        </message>
        <message>
            <source>Put right for the {0}. time on {1}.</source>
            <translation>Put right for the {0}. time on {1}.</translation>
        </message>
        <message>
            <source>Write the hour as 11:30, or leave it empty.</source>
            <translation>Write the hour as 11:30, or leave it empty.</translation>
        </message>
        <message>
            <source>Date and place are kept.</source>
            <translation>Date and place are kept.</translation>
        </message>
        <message>
            <source>The session is called off.</source>
            <translation>The session is called off.</translation>
        </message>
        <message>
            <source>Why it will not be held</source>
            <translation>Why it will not be held</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Folder for the files</translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>Saved: {0}</translation>
        </message>
        <message numerus="yes">
            <source>Nobody was called yet, and %n business day(s) are left.</source>
            <translation>
                <numerusform>Nobody was called yet, and %n business day is left.</numerusform>
                <numerusform>Nobody was called yet, and %n business days are left.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Usual are %n.</source>
            <translation>
                <numerusform>Usual is %n.</numerusform>
                <numerusform>Usual are %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Usual are %n (to confirm).</source>
            <translation>
                <numerusform>Usual is %n (to confirm).</numerusform>
                <numerusform>Usual are %n (to confirm).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CopiesCard</name>
        <message>
            <source>Copies of a laptop</source>
            <translation>Copies of a laptop</translation>
        </message>
        <message>
            <source>Two machines wrote with the keys of one laptop, as after a disk was cloned or a backup put back. Nothing is lost: say of each whether what it wrote counts.</source>
            <translation>Two machines wrote with the keys of one laptop, as after a disk was cloned or a backup put back. Nothing is lost: say of each whether what it wrote counts.</translation>
        </message>
        <message>
            <source>What it wrote counts</source>
            <translation>What it wrote counts</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Leave it out</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message>
            <source>from {0} to {1}</source>
            <translation>from {0} to {1}</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Counts</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Left out</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>To decide</translation>
        </message>
    </context>
    <context>
        <name>DecisionForm</name>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Decision {0}</source>
            <translation>Decision {0}</translation>
        </message>
        <message>
            <source>What is decided</source>
            <translation>What is decided</translation>
        </message>
        <message>
            <source>There is no quorum to decide. Say why it is decided all the same.</source>
            <translation>There is no quorum to decide. Say why it is decided all the same.</translation>
        </message>
        <message>
            <source>Reason to decide without a quorum</source>
            <translation>Reason to decide without a quorum</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Nobody in particular</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Method</translation>
        </message>
        <message>
            <source>Moved by</source>
            <translation>Moved by</translation>
        </message>
        <message>
            <source>In favour</source>
            <translation>In favour</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Against</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Blank</translation>
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
            <translation>The &amp;vote ends now</translation>
        </message>
        <message>
            <source>Vote by messages over days</source>
            <translation>Vote by messages over days</translation>
        </message>
        <message>
            <source>Conflict of interest of</source>
            <translation>Conflict of interest of</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nobody</translation>
        </message>
        <message>
            <source>What the conflict is</source>
            <translation>What the conflict is</translation>
        </message>
        <message numerus="yes">
            <source>%n with a vote present</source>
            <translation>
                <numerusform>%n with a vote present</numerusform>
                <numerusform>%n with a vote present</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not counted yet</source>
            <translation>
                <numerusform>%n not counted yet</numerusform>
                <numerusform>%n not counted yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>What the plan says</source>
            <translation>What the plan says</translation>
        </message>
        <message>
            <source>Reports on this commitment</source>
            <translation>Reports on this commitment</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Milestones</translation>
        </message>
        <message>
            <source>Add a milestone</source>
            <translation>Add a milestone</translation>
        </message>
        <message>
            <source>No milestone is written down yet.</source>
            <translation>No milestone is written down yet.</translation>
        </message>
        <message>
            <source>OGP code</source>
            <translation>OGP code</translation>
        </message>
        <message>
            <source>Short title</source>
            <translation>Short title</translation>
        </message>
        <message>
            <source>Official title</source>
            <translation>Official title</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Supporting</source>
            <translation>Supporting</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partners</translation>
        </message>
        <message>
            <source>OGP values</source>
            <translation>OGP values</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>To confirm</source>
            <translation>To confirm</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} to {1}</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>Due on {0}</source>
            <translation>Due on {0}</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>No deadline</translation>
        </message>
        <message>
            <source>{0} · to confirm</source>
            <translation>{0} · to confirm</translation>
        </message>
    </context>
    <context>
        <name>DoctorCard</name>
        <message>
            <source>Check-up</source>
            <translation>Check-up</translation>
        </message>
        <message>
            <source>Check everything</source>
            <translation>Check everything</translation>
        </message>
        <message>
            <source>Reads everything back from the places, checks keys and log, and puts right what it can.</source>
            <translation>Reads everything back from the places, checks keys and log, and puts right what it can.</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Checking…</translation>
        </message>
        <message>
            <source>Stopped half-way; this was found so far.</source>
            <translation>Stopped half-way; this was found so far.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) need attention.</source>
            <translation>
                <numerusform>%n thing needs attention.</numerusform>
                <numerusform>%n things need attention.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) were put right; the rest is well.</source>
            <translation>
                <numerusform>%n thing was put right; the rest is well.</numerusform>
                <numerusform>%n things were put right; the rest is well.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is well.</source>
            <translation>Everything is well.</translation>
        </message>
        <message>
            <source>Well</source>
            <translation>Well</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>Put right</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Needs attention</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Not known yet</translation>
        </message>
    </context>
    <context>
        <name>DoorPage</name>
        <message>
            <source>Door</source>
            <translation>Door</translation>
        </message>
        <message>
            <source>Which session is this door of?</source>
            <translation>Which session is this door of?</translation>
        </message>
        <message>
            <source>Door · {0}</source>
            <translation>Door · {0}</translation>
        </message>
        <message>
            <source>The session is over: nobody arrives any more.</source>
            <translation>The session is over: nobody arrives any more.</translation>
        </message>
        <message>
            <source>Two letters, Enter: arrived</source>
            <translation>Two letters, Enter: arrived</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Sessions of today</source>
            <translation>Sessions of today</translation>
        </message>
        <message>
            <source>As soon as one is planned for today it shows here; nothing is to be pressed.</source>
            <translation>As soon as one is planned for today it shows here; nothing is to be pressed.</translation>
        </message>
        <message>
            <source>No session today</source>
            <translation>No session today</translation>
        </message>
        <message>
            <source>{0} is present since {1}.</source>
            <translation>{0} is present since {1}.</translation>
        </message>
        <message>
            <source>{0} arrived at {1}</source>
            <translation>{0} arrived at {1}</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>As of {0}</source>
            <translation>As of {0}</translation>
        </message>
        <message>
            <source>{0} % by its own account</source>
            <translation>{0} % by its own account</translation>
        </message>
        <message>
            <source>in the session of acta {0}</source>
            <translation>in the session of acta {0}</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Milestone</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Bottlenecks</source>
            <translation>Bottlenecks</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Response</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Next steps</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
    </context>
    <context>
        <name>FactsPanel</name>
        <message>
            <source>Details of the session</source>
            <translation>Details of the session</translation>
        </message>
        <message>
            <source>Modality</source>
            <translation>Modality</translation>
        </message>
        <message>
            <source>&amp;Next session on</source>
            <translation>&amp;Next session on</translation>
        </message>
        <message>
            <source>Day of the next session</source>
            <translation>Day of the next session</translation>
        </message>
        <message>
            <source>Time of the next session</source>
            <translation>Time of the next session</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Close (Esc)</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Link to attend from afar</source>
            <translation>Link to attend from afar</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objective</translation>
        </message>
        <message>
            <source>Link or place; empty: it was not recorded</source>
            <translation>Link or place; empty: it was not recorded</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Recording</translation>
        </message>
    </context>
    <context>
        <name>FieldCard</name>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>Use this one</source>
            <translation>Use this one</translation>
        </message>
        <message>
            <source>Use the other</source>
            <translation>Use the other</translation>
        </message>
        <message>
            <source>Write another…</source>
            <translation>Write another…</translation>
        </message>
        <message>
            <source>The one shown now</source>
            <translation>The one shown now</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>The other one</translation>
        </message>
        <message>
            <source>The one</source>
            <translation>The one</translation>
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
            <translation>Commitments of the plan</translation>
        </message>
        <message>
            <source>Sessions of the period</source>
            <translation>Sessions of the period</translation>
        </message>
        <message>
            <source>No session in this period.</source>
            <translation>No session in this period.</translation>
        </message>
        <message>
            <source>{0} of {1} expected came</source>
            <translation>{0} of {1} expected came</translation>
        </message>
        <message>
            <source>Sessions held</source>
            <translation>Sessions held</translation>
        </message>
        <message>
            <source>of {0} in the period</source>
            <translation>of {0} in the period</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisions</translation>
        </message>
        <message>
            <source>taken in the period</source>
            <translation>taken in the period</translation>
        </message>
        <message>
            <source>Open tasks of sessions</source>
            <translation>Open tasks of sessions</translation>
        </message>
        <message>
            <source>{0} of them overdue</source>
            <translation>{0} of them overdue</translation>
        </message>
        <message>
            <source>With high completion</source>
            <translation>With high completion</translation>
        </message>
        <message>
            <source>of {0}, by institution · committee · monitoring body</source>
            <translation>of {0}, by institution · committee · monitoring body</translation>
        </message>
        <message numerus="yes">
            <source>%n acta(s) of the period are not signed yet.</source>
            <translation>
                <numerusform>%n acta of the period is not signed yet.</numerusform>
                <numerusform>%n actas of the period are not signed yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) have two values.</source>
            <translation>
                <numerusform>%n field has two values.</numerusform>
                <numerusform>%n fields have two values.</numerusform>
            </translation>
        </message>
        <message>
            <source>has not reported</source>
            <translation>has not reported</translation>
        </message>
        <message>
            <source>Has not reported</source>
            <translation>Has not reported</translation>
        </message>
        <message>
            <source>{0} of {1} present</source>
            <translation>{0} of {1} present</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the whole session</source>
            <translation>Find in the whole session</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>The one before</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>The next one</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>á like a, A like a</source>
            <translation>á like a, A like a</translation>
        </message>
        <message>
            <source>Put in its place</source>
            <translation>Put in its place</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Replace all</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} of {1}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message numerus="yes">
            <source>%n place(s) replaced. Ctrl+Z takes all of it back.</source>
            <translation>
                <numerusform>%n place replaced. Ctrl+Z takes it back.</numerusform>
                <numerusform>%n places replaced. Ctrl+Z takes all of it back.</numerusform>
            </translation>
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
            <source>The circle meets at {0}. Who enters there?</source>
            <translation>The circle meets at {0}. Who enters there?</translation>
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
            <source>A circle of invented people with sessions held and actas still to sign, to try things out.</source>
            <translation>A circle of invented people with sessions held and actas still to sign, to try things out.</translation>
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
        <message>
            <source>Preparing…</source>
            <translation>Preparing…</translation>
        </message>
        <message>
            <source>The address is not https: anybody on the way can read the password.</source>
            <translation>The address is not https: anybody on the way can read the password.</translation>
        </message>
    </context>
    <context>
        <name>FormSheet</name>
        <message>
            <source>Close without keeping</source>
            <translation>Close without keeping</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
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
        <name>Found</name>
        <message>
            <source>This session</source>
            <translation>This session</translation>
        </message>
        <message>
            <source>Acta {0}</source>
            <translation>Acta {0}</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Institution</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Commitment of the plan</source>
            <translation>Commitment of the plan</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Milestone</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Task of the session</source>
            <translation>Task of the session</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>Check-in</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
    </context>
    <context>
        <name>FrozenBar</name>
        <message>
            <source>Acta {0} is signed and sealed: it never changes. Correct it in the acta of a later session.</source>
            <translation>Acta {0} is signed and sealed: it never changes. Correct it in the acta of a later session.</translation>
        </message>
        <message>
            <source>See the acta</source>
            <translation>See the acta</translation>
        </message>
        <message>
            <source>Acta {0} waits for its signatures, so nothing can be changed here.</source>
            <translation>Acta {0} waits for its signatures, so nothing can be changed here.</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Back to draft</translation>
        </message>
        <message>
            <source>Acta {0} has {1} of {2} signatures, so nothing can be changed here.</source>
            <translation>Acta {0} has {1} of {2} signatures, so nothing can be changed here.</translation>
        </message>
        <message>
            <source>Acta {0} is closed to edits.</source>
            <translation>Acta {0} is closed to edits.</translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s) arrived after the signature.</source>
            <translation>
                <numerusform>%n edit arrived after the signature.</numerusform>
                <numerusform>%n edits arrived after the signature.</numerusform>
            </translation>
        </message>
        <message>
            <source>See what arrived</source>
            <translation>See what arrived</translation>
        </message>
        <message>
            <source>This session was not held. {0}</source>
            <translation>This session was not held. {0}</translation>
        </message>
        <message>
            <source>{0} Its constancia is signed: nothing can be changed here.</source>
            <translation>{0} Its constancia is signed: nothing can be changed here.</translation>
        </message>
        <message>
            <source>See the constancia</source>
            <translation>See the constancia</translation>
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
            <translation>Needs attention</translation>
        </message>
        <message>
            <source>Not tried yet</source>
            <translation>Not tried yet</translation>
        </message>
        <message>
            <source>Well</source>
            <translation>Well</translation>
        </message>
        <message>
            <source>Stopped half-way</source>
            <translation>Stopped half-way</translation>
        </message>
        <message>
            <source>Waits to be let in</source>
            <translation>Waits to be let in</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>Put right</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Not reached</translation>
        </message>
        <message>
            <source>Newer program needed</source>
            <translation>Newer program needed</translation>
        </message>
        <message>
            <source>The laptop that invited this one has to synchronise before this one gets in.</source>
            <translation>The laptop that invited this one has to synchronise before this one gets in.</translation>
        </message>
        <message>
            <source>The place held an older copy than this laptop; what was missing was sent again.</source>
            <translation>The place held an older copy than this laptop; what was missing was sent again.</translation>
        </message>
        <message>
            <source>The folder is not there now. Connect the drive or the network, then try again.</source>
            <translation>The folder is not there now. Connect the drive or the network, then try again.</translation>
        </message>
        <message>
            <source>This laptop was taken out of the circle; what is written here stays here.</source>
            <translation>This laptop was taken out of the circle; what is written here stays here.</translation>
        </message>
        <message>
            <source>Another laptop uses a newer CircleDesk. Install it here to receive its changes.</source>
            <translation>Another laptop uses a newer CircleDesk. Install it here to receive its changes.</translation>
        </message>
        <message>
            <source>The server could not be reached. What is written waits here for the next round.</source>
            <translation>The server could not be reached. What is written waits here for the next round.</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Busy</translation>
        </message>
        <message>
            <source>Needs its password</source>
            <translation>Needs its password</translation>
        </message>
        <message>
            <source>Password refused</source>
            <translation>Password refused</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Full</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Read only</translation>
        </message>
        <message>
            <source>Not trusted</source>
            <translation>Not trusted</translation>
        </message>
        <message>
            <source>Copies of a laptop</source>
            <translation>Copies of a laptop</translation>
        </message>
        <message>
            <source>Copies of a laptop wrote apart from each other with the same identity. Their work is set aside until a coordinator decides what counts.</source>
            <translation>Copies of a laptop wrote apart from each other with the same identity. Their work is set aside until a coordinator decides what counts.</translation>
        </message>
        <message>
            <source>This laptop had been copied: it took a new identity and waits for a coordinator to let it in. What is written here is kept and leaves afterwards.</source>
            <translation>This laptop had been copied: it took a new identity and waits for a coordinator to let it in. What is written here is kept and leaves afterwards.</translation>
        </message>
        <message>
            <source>This place belongs to another circle; nothing was read from it nor written to it.</source>
            <translation>This place belongs to another circle; nothing was read from it nor written to it.</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) have two values, typed on two laptops.</source>
            <translation>
                <numerusform>%n field has two values, typed on two laptops.</numerusform>
                <numerusform>%n fields have two values, typed on two laptops.</numerusform>
            </translation>
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
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
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
        <name>InlineForm</name>
        <message>
            <source>Leave (Esc)</source>
            <translation>Leave (Esc)</translation>
        </message>
        <message>
            <source>Keep (Ctrl+Enter)</source>
            <translation>Keep (Ctrl+Enter)</translation>
        </message>
    </context>
    <context>
        <name>InviteForm</name>
        <message>
            <source>Invite a laptop</source>
            <translation>Invite a laptop</translation>
        </message>
        <message>
            <source>Save the invitation…</source>
            <translation>Save the invitation…</translation>
        </message>
        <message>
            <source>Whose &amp;laptop</source>
            <translation>Whose &amp;laptop</translation>
        </message>
        <message>
            <source>The name the others will read beside its work.</source>
            <translation>The name the others will read beside its work.</translation>
        </message>
        <message>
            <source>How the invitation &amp;travels</source>
            <translation>How the invitation &amp;travels</translation>
        </message>
        <message>
            <source>From hand to hand, on a stick</source>
            <translation>From hand to hand, on a stick</translation>
        </message>
        <message>
            <source>By mail or chat</source>
            <translation>By mail or chat</translation>
        </message>
        <message>
            <source>Comes in thr&amp;ough</source>
            <translation>Comes in thr&amp;ough</translation>
        </message>
        <message>
            <source>The invitation serves one laptop, once, for seven days.</source>
            <translation>The invitation serves one laptop, once, for seven days.</translation>
        </message>
        <message>
            <source>The laptop is let in at once; compare its six words afterwards.</source>
            <translation>The laptop is let in at once; compare its six words afterwards.</translation>
        </message>
        <message>
            <source>Nobody is let in before you compared its six words, by voice, with its owner.</source>
            <translation>Nobody is let in before you compared its six words, by voice, with its owner.</translation>
        </message>
    </context>
    <context>
        <name>ItemNotes</name>
        <message>
            <source>Removed: {0}</source>
            <translation>Removed: {0}</translation>
        </message>
    </context>
    <context>
        <name>ItemPanel</name>
        <message>
            <source>Details of the item</source>
            <translation>Details of the item</translation>
        </message>
        <message>
            <source>Keep (Ctrl+Enter)</source>
            <translation>Keep (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Close (Esc)</translation>
        </message>
        <message>
            <source>Attached to the item: {0}</source>
            <translation>Attached to the item: {0}</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Expected result</translation>
        </message>
        <message>
            <source>Presented by</source>
            <translation>Presented by</translation>
        </message>
        <message>
            <source>Minutes planned</source>
            <translation>Minutes planned</translation>
        </message>
        <message>
            <source>not planned</source>
            <translation>not planned</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Files of the item</source>
            <translation>Files of the item</translation>
        </message>
        <message>
            <source>Del takes the chosen file off; it becomes no annex of the acta.</source>
            <translation>Del takes the chosen file off; it becomes no annex of the acta.</translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Attach a file</translation>
        </message>
        <message>
            <source>Details of item {0}</source>
            <translation>Details of item {0}</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Nobody in particular</translation>
        </message>
        <message>
            <source>{0} · {1} kB</source>
            <translation>{0} · {1} kB</translation>
        </message>
        <message>
            <source>Taken off the item: {0}</source>
            <translation>Taken off the item: {0}</translation>
        </message>
    </context>
    <context>
        <name>ItemPaste</name>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>You left the item before what you pasted was ready. The clipboard still has it.</source>
            <translation>You left the item before what you pasted was ready. The clipboard still has it.</translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) attached to the session.</source>
            <translation>
                <numerusform>%n picture attached to the session.</numerusform>
                <numerusform>%n pictures attached to the session.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) did not come along: paste them one by one.</source>
            <translation>
                <numerusform>%n picture did not come along: paste it by itself.</numerusform>
                <numerusform>%n pictures did not come along: paste them one by one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) too large: at most {0} MB each.</source>
            <translation>
                <numerusform>%n picture too large: at most {0} MB each.</numerusform>
                <numerusform>%n pictures too large: at most {0} MB each.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) attached to the session.</source>
            <translation>
                <numerusform>%n file attached to the session.</numerusform>
                <numerusform>%n files attached to the session.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ItemPrompts</name>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>decide agree approve</source>
            <translation>decide agree approve</translation>
        </message>
        <message>
            <source>Task of the session</source>
            <translation>Task of the session</translation>
        </message>
        <message>
            <source>task to do</source>
            <translation>task to do</translation>
        </message>
        <message>
            <source>Check-in of a commitment of the plan</source>
            <translation>Check-in of a commitment of the plan</translation>
        </message>
        <message>
            <source>progress check-in</source>
            <translation>progress check-in</translation>
        </message>
        <message>
            <source>Vote, counted</source>
            <translation>Vote, counted</translation>
        </message>
        <message>
            <source>vote tally ballot</source>
            <translation>vote tally ballot</translation>
        </message>
        <message>
            <source>Somebody speaks</source>
            <translation>Somebody speaks</translation>
        </message>
        <message>
            <source>speech intervention speaker</source>
            <translation>speech intervention speaker</translation>
        </message>
        <message>
            <source>Statement for the record</source>
            <translation>Statement for the record</translation>
        </message>
        <message>
            <source>statement record</source>
            <translation>statement record</translation>
        </message>
        <message>
            <source>Dissent for the record</source>
            <translation>Dissent for the record</translation>
        </message>
        <message>
            <source>dissent discrepancy</source>
            <translation>dissent discrepancy</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Attachment</translation>
        </message>
        <message>
            <source>file picture attach annex</source>
            <translation>file picture attach annex</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Heading</translation>
        </message>
        <message>
            <source>title heading</source>
            <translation>title heading</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>list bullets</source>
            <translation>list bullets</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Numbered list</translation>
        </message>
        <message>
            <source>numbers list</source>
            <translation>numbers list</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>table rows</source>
            <translation>table rows</translation>
        </message>
    </context>
    <context>
        <name>ItemSpelling</name>
        <message>
            <source>The circle knows “{0}” from now on, on every laptop.</source>
            <translation>The circle knows “{0}” from now on, on every laptop.</translation>
        </message>
    </context>
    <context>
        <name>KeyMap</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Keyboard shortcuts</translation>
        </message>
        <message>
            <source>Filter by words or keys</source>
            <translation>Filter by words or keys</translation>
        </message>
        <message>
            <source>Save as PDF to print</source>
            <translation>Save as PDF to print</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Close (Esc)</translation>
        </message>
        <message>
            <source>Shortcuts of CircleDesk.pdf</source>
            <translation>Shortcuts of CircleDesk.pdf</translation>
        </message>
    </context>
    <context>
        <name>KeyTable</name>
        <message>
            <source>Everywhere</source>
            <translation>Everywhere</translation>
        </message>
        <message>
            <source>While searching</source>
            <translation>While searching</translation>
        </message>
        <message>
            <source>In lists</source>
            <translation>In lists</translation>
        </message>
        <message>
            <source>In a form</source>
            <translation>In a form</translation>
        </message>
        <message>
            <source>In a session</source>
            <translation>In a session</translation>
        </message>
        <message>
            <source>On an agenda item</source>
            <translation>On an agenda item</translation>
        </message>
        <message>
            <source>In the minutes</source>
            <translation>In the minutes</translation>
        </message>
        <message>
            <source>In a form of a session</source>
            <translation>In a form of a session</translation>
        </message>
        <message>
            <source>On a decision, task or check-in</source>
            <translation>On a decision, task or check-in</translation>
        </message>
        <message>
            <source>On an open task of earlier sessions</source>
            <translation>On an open task of earlier sessions</translation>
        </message>
        <message>
            <source>Searching in the roll call</source>
            <translation>Searching in the roll call</translation>
        </message>
        <message>
            <source>On a person of the roll call</source>
            <translation>On a person of the roll call</translation>
        </message>
        <message>
            <source>In the committees</source>
            <translation>In the committees</translation>
        </message>
        <message>
            <source>In the commitments of the plan</source>
            <translation>In the commitments of the plan</translation>
        </message>
        <message>
            <source>In sync</source>
            <translation>In sync</translation>
        </message>
        <message>
            <source>all shortcuts</source>
            <translation>all shortcuts</translation>
        </message>
        <message>
            <source>find anything, or do it by its name</source>
            <translation>find anything, or do it by its name</translation>
        </message>
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
            <source>full screen</source>
            <translation>full screen</translation>
        </message>
        <message>
            <source>quit</source>
            <translation>quit</translation>
        </message>
        <message>
            <source>the menus</source>
            <translation>the menus</translation>
        </message>
        <message>
            <source>next field</source>
            <translation>next field</translation>
        </message>
        <message>
            <source>previous field</source>
            <translation>previous field</translation>
        </message>
        <message>
            <source>go there, or do it</source>
            <translation>go there, or do it</translation>
        </message>
        <message>
            <source>next line found</source>
            <translation>next line found</translation>
        </message>
        <message>
            <source>previous line found</source>
            <translation>previous line found</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>decision</translation>
        </message>
        <message>
            <source>task of the session</source>
            <translation>task of the session</translation>
        </message>
        <message>
            <source>check-in of a commitment</source>
            <translation>check-in of a commitment</translation>
        </message>
        <message>
            <source>roll call: two letters, Enter</source>
            <translation>roll call: two letters, Enter</translation>
        </message>
        <message>
            <source>next item</source>
            <translation>next item</translation>
        </message>
        <message>
            <source>previous item</source>
            <translation>previous item</translation>
        </message>
        <message>
            <source>new agenda item</source>
            <translation>new agenda item</translation>
        </message>
        <message>
            <source>item dealt with</source>
            <translation>item dealt with</translation>
        </message>
        <message>
            <source>call the session, put it right, call it off</source>
            <translation>call the session, put it right, call it off</translation>
        </message>
        <message>
            <source>details of the item: presenter, minutes, files</source>
            <translation>details of the item: presenter, minutes, files</translation>
        </message>
        <message>
            <source>timeline of the item: bring a paragraph back</source>
            <translation>timeline of the item: bring a paragraph back</translation>
        </message>
        <message>
            <source>house phrases: write them</source>
            <translation>house phrases: write them</translation>
        </message>
        <message>
            <source>next pane</source>
            <translation>next pane</translation>
        </message>
        <message>
            <source>previous pane</source>
            <translation>previous pane</translation>
        </message>
        <message>
            <source>closing: what the acta lacks</source>
            <translation>closing: what the acta lacks</translation>
        </message>
        <message>
            <source>details of the session</source>
            <translation>details of the session</translation>
        </message>
        <message>
            <source>start or end the session, review and sign</source>
            <translation>start or end the session, review and sign</translation>
        </message>
        <message>
            <source>rename</source>
            <translation>rename</translation>
        </message>
        <message>
            <source>take it off the agenda</source>
            <translation>take it off the agenda</translation>
        </message>
        <message>
            <source>move up</source>
            <translation>move up</translation>
        </message>
        <message>
            <source>move down</source>
            <translation>move down</translation>
        </message>
        <message>
            <source>bold</source>
            <translation>bold</translation>
        </message>
        <message>
            <source>heading, smaller heading, paragraph</source>
            <translation>heading, smaller heading, paragraph</translation>
        </message>
        <message>
            <source>list</source>
            <translation>list</translation>
        </message>
        <message>
            <source>numbered list</source>
            <translation>numbered list</translation>
        </message>
        <message>
            <source>table</source>
            <translation>table</translation>
        </message>
        <message>
            <source>paste words alone, without their looks</source>
            <translation>paste words alone, without their looks</translation>
        </message>
        <message>
            <source>keep it</source>
            <translation>keep it</translation>
        </message>
        <message>
            <source>keep a single line</source>
            <translation>keep a single line</translation>
        </message>
        <message>
            <source>leave; what was typed waits</source>
            <translation>leave; what was typed waits</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>edit</translation>
        </message>
        <message>
            <source>take it away</source>
            <translation>take it away</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>continues</source>
            <translation>continues</translation>
        </message>
        <message>
            <source>not discussed</source>
            <translation>not discussed</translation>
        </message>
        <message>
            <source>cancelled, with its reason</source>
            <translation>cancelled, with its reason</translation>
        </message>
        <message>
            <source>the person found arrived</source>
            <translation>the person found arrived</translation>
        </message>
        <message>
            <source>came as a guest</source>
            <translation>came as a guest</translation>
        </message>
        <message>
            <source>next person</source>
            <translation>next person</translation>
        </message>
        <message>
            <source>previous person</source>
            <translation>previous person</translation>
        </message>
        <message>
            <source>begin the search again</source>
            <translation>begin the search again</translation>
        </message>
        <message>
            <source>arrived or left</source>
            <translation>arrived or left</translation>
        </message>
        <message>
            <source>present in the room</source>
            <translation>present in the room</translation>
        </message>
        <message>
            <source>present at a distance</source>
            <translation>present at a distance</translation>
        </message>
        <message>
            <source>left</source>
            <translation>left</translation>
        </message>
        <message>
            <source>excused, or no longer</source>
            <translation>excused, or no longer</translation>
        </message>
        <message>
            <source>represented by the alternate</source>
            <translation>represented by the alternate</translation>
        </message>
        <message>
            <source>put times right</source>
            <translation>put times right</translation>
        </message>
        <message>
            <source>take the last one back</source>
            <translation>take the last one back</translation>
        </message>
        <message>
            <source>plan a session</source>
            <translation>plan a session</translation>
        </message>
        <message>
            <source>add a person</source>
            <translation>add a person</translation>
        </message>
        <message>
            <source>report progress</source>
            <translation>report progress</translation>
        </message>
        <message>
            <source>back to all commitments</source>
            <translation>back to all commitments</translation>
        </message>
        <message>
            <source>synchronise now</source>
            <translation>synchronise now</translation>
        </message>
        <message>
            <source>next thing to review</source>
            <translation>next thing to review</translation>
        </message>
        <message>
            <source>previous thing to review</source>
            <translation>previous thing to review</translation>
        </message>
        <message>
            <source>next tab</source>
            <translation>next tab</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>leave</translation>
        </message>
        <message>
            <source>open the row</source>
            <translation>open the row</translation>
        </message>
        <message>
            <source>next row</source>
            <translation>next row</translation>
        </message>
        <message>
            <source>previous row</source>
            <translation>previous row</translation>
        </message>
        <message>
            <source>not held: leave a constancia</source>
            <translation>not held: leave a constancia</translation>
        </message>
        <message>
            <source>take back what was done last</source>
            <translation>take back what was done last</translation>
        </message>
        <message>
            <source>do again what was taken back</source>
            <translation>do again what was taken back</translation>
        </message>
        <message>
            <source>bin: what was removed from the session</source>
            <translation>bin: what was removed from the session</translation>
        </message>
        <message>
            <source>make something else of it</source>
            <translation>make something else of it</translation>
        </message>
        <message>
            <source>next word that may be misspelt, and what it may mean</source>
            <translation>next word that may be misspelt, and what it may mean</translation>
        </message>
        <message>
            <source>Finding in the minutes</source>
            <translation>Finding in the minutes</translation>
        </message>
        <message>
            <source>find in the minutes of the session</source>
            <translation>find in the minutes of the session</translation>
        </message>
        <message>
            <source>find and replace in the minutes of the session</source>
            <translation>find and replace in the minutes of the session</translation>
        </message>
        <message>
            <source>next place found</source>
            <translation>next place found</translation>
        </message>
        <message>
            <source>place found before</source>
            <translation>place found before</translation>
        </message>
        <message>
            <source>next place; in the second line: replace, and the next</source>
            <translation>next place; in the second line: replace, and the next</translation>
        </message>
        <message>
            <source>the place before</source>
            <translation>the place before</translation>
        </message>
        <message>
            <source>replace this place</source>
            <translation>replace this place</translation>
        </message>
        <message>
            <source>replace every place of the session</source>
            <translation>replace every place of the session</translation>
        </message>
        <message>
            <source>with accents and capitals, or without</source>
            <translation>with accents and capitals, or without</translation>
        </message>
        <message>
            <source>leave; the caret stays at the place</source>
            <translation>leave; the caret stays at the place</translation>
        </message>
    </context>
    <context>
        <name>LaptopActs</name>
        <message>
            <source>Its six words</source>
            <translation>Its six words</translation>
        </message>
        <message>
            <source>Change its role…</source>
            <translation>Change its role…</translation>
        </message>
        <message>
            <source>Take it out…</source>
            <translation>Take it out…</translation>
        </message>
        <message>
            <source>Let its late work count</source>
            <translation>Let its late work count</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Take it out</translation>
        </message>
        <message>
            <source>Leave it in</source>
            <translation>Leave it in</translation>
        </message>
        <message>
            <source>Take “{0}” out of the circle? It keeps what it has, receives nothing new, and what it writes from now on does not count. Actas it signed stay signed. All the others get a new key.</source>
            <translation>Take “{0}” out of the circle? It keeps what it has, receives nothing new, and what it writes from now on does not count. Actas it signed stay signed. All the others get a new key.</translation>
        </message>
        <message>
            <source>Nothing can be changed here until the laptop with the circle's root has settled the two lists.</source>
            <translation>Nothing can be changed here until the laptop with the circle's root has settled the two lists.</translation>
        </message>
        <message>
            <source>Only a coordinator's laptop gives roles, lets laptops in or takes them out.</source>
            <translation>Only a coordinator's laptop gives roles, lets laptops in or takes them out.</translation>
        </message>
    </context>
    <context>
        <name>Laptops</name>
        <message>
            <source>Laptops of the circle</source>
            <translation>Laptops of the circle</translation>
        </message>
        <message>
            <source>Invite a laptop…</source>
            <translation>Invite a laptop…</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) received</source>
            <translation>
                <numerusform>%n change received</numerusform>
                <numerusform>%n changes received</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) made here</source>
            <translation>
                <numerusform>%n change made here</numerusform>
                <numerusform>%n changes made here</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Taken out</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>This laptop</translation>
        </message>
        <message>
            <source>heard {0}</source>
            <translation>heard {0}</translation>
        </message>
        <message>
            <source>not heard yet</source>
            <translation>not heard yet</translation>
        </message>
        <message numerus="yes">
            <source>%n of ours not there yet</source>
            <translation>
                <numerusform>%n of ours not there yet</numerusform>
                <numerusform>%n of ours not there yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of its own not here yet</source>
            <translation>
                <numerusform>%n of its own not here yet</numerusform>
                <numerusform>%n of its own not here yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LateBodies</name>
        <message>
            <source>Bodies that should have met</source>
            <translation>Bodies that should have met</translation>
        </message>
        <message>
            <source>Was to meet by {0}</source>
            <translation>Was to meet by {0}</translation>
        </message>
        <message>
            <source>{0} (rhythm to confirm)</source>
            <translation>{0} (rhythm to confirm)</translation>
        </message>
        <message>
            <source>Planned for {0}</source>
            <translation>Planned for {0}</translation>
        </message>
        <message>
            <source>Could meet on {0}</source>
            <translation>Could meet on {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LateCard</name>
        <message>
            <source>Arrived after the signature</source>
            <translation>Arrived after the signature</translation>
        </message>
        <message>
            <source>It was written without knowing of the signature. What is signed stays as it is.</source>
            <translation>It was written without knowing of the signature. What is signed stays as it is.</translation>
        </message>
        <message>
            <source>Note it for a clarifying acta</source>
            <translation>Note it for a clarifying acta</translation>
        </message>
        <message>
            <source>Seen, nothing more</source>
            <translation>Seen, nothing more</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>This page could not be opened</source>
            <translation>This page could not be opened</translation>
        </message>
        <message>
            <source>This could not be done</source>
            <translation>This could not be done</translation>
        </message>
    </context>
    <context>
        <name>MeetingPage</name>
        <message>
            <source>Choose a session of a committee to work on it here.</source>
            <translation>Choose a session of a committee to work on it here.</translation>
        </message>
        <message>
            <source>No session is open</source>
            <translation>No session is open</translation>
        </message>
        <message>
            <source>See the committees</source>
            <translation>See the committees</translation>
        </message>
        <message>
            <source>Taken back, it is gone again: {0}</source>
            <translation>Taken back, it is gone again: {0}</translation>
        </message>
        <message>
            <source>As it was before: {0}</source>
            <translation>As it was before: {0}</translation>
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
            <source>in favour {0}, against {1}, blank {2}, abstention {3}</source>
            <translation>in favour {0}, against {1}, blank {2}, abstention {3}</translation>
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
        <message>
            <source>nobody named yet</source>
            <translation>nobody named yet</translation>
        </message>
        <message>
            <source>due {0}</source>
            <translation>due {0}</translation>
        </message>
        <message>
            <source>Task {0}</source>
            <translation>Task {0}</translation>
        </message>
        <message>
            <source>Check-in {0}</source>
            <translation>Check-in {0}</translation>
        </message>
        <message>
            <source>as of {0}</source>
            <translation>as of {0}</translation>
        </message>
        <message>
            <source>bottlenecks: {0}</source>
            <translation>bottlenecks: {0}</translation>
        </message>
        <message>
            <source>next steps: {0}</source>
            <translation>next steps: {0}</translation>
        </message>
        <message>
            <source>Title of an agenda item</source>
            <translation>Title of an agenda item</translation>
        </message>
        <message>
            <source>Place in the agenda</source>
            <translation>Place in the agenda</translation>
        </message>
        <message>
            <source>Minutes of an item</source>
            <translation>Minutes of an item</translation>
        </message>
        <message>
            <source>Text of a decision or task</source>
            <translation>Text of a decision or task</translation>
        </message>
        <message>
            <source>Time of an arrival or departure</source>
            <translation>Time of an arrival or departure</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Link to attend from afar</source>
            <translation>Link to attend from afar</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objective</translation>
        </message>
        <message>
            <source>Next session</source>
            <translation>Next session</translation>
        </message>
        <message>
            <source>Beginning and end of the session</source>
            <translation>Beginning and end of the session</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Item dealt with</source>
            <translation>Item dealt with</translation>
        </message>
        <message>
            <source>Expected result</source>
            <translation>Expected result</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>Responsible person</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Institution</translation>
        </message>
        <message>
            <source>Due day</source>
            <translation>Due day</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <source>Moved by</source>
            <translation>Moved by</translation>
        </message>
        <message>
            <source>Reason of the excuse</source>
            <translation>Reason of the excuse</translation>
        </message>
        <message>
            <source>with a conflict of interest noted</source>
            <translation>with a conflict of interest noted</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Agenda item</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Task of the session</source>
            <translation>Task of the session</translation>
        </message>
        <message>
            <source>Check-in of a commitment of the plan</source>
            <translation>Check-in of a commitment of the plan</translation>
        </message>
        <message>
            <source>&amp;Decision</source>
            <translation>&amp;Decision</translation>
        </message>
        <message>
            <source>&amp;Task of the session</source>
            <translation>&amp;Task of the session</translation>
        </message>
        <message>
            <source>&amp;Check-in of a commitment of the plan</source>
            <translation>&amp;Check-in of a commitment of the plan</translation>
        </message>
        <message>
            <source>&amp;Paragraph of the minutes</source>
            <translation>&amp;Paragraph of the minutes</translation>
        </message>
    </context>
    <context>
        <name>Members</name>
        <message>
            <source>Members and offices</source>
            <translation>Members and offices</translation>
        </message>
        <message>
            <source>Nobody has a seat yet</source>
            <translation>Nobody has a seat yet</translation>
        </message>
        <message>
            <source>Add the people with their seat and their office; the roll of each session is made of them.</source>
            <translation>Add the people with their seat and their office; the roll of each session is made of them.</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Add a person</translation>
        </message>
        <message>
            <source>Alternate of {0}</source>
            <translation>Alternate of {0}</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Holder</translation>
        </message>
        <message>
            <source>Voice without a vote</source>
            <translation>Voice without a vote</translation>
        </message>
        <message>
            <source>Rename an institution…</source>
            <translation>Rename an institution…</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>until {0}</translation>
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
            <source>&amp;Find…</source>
            <translation>&amp;Find…</translation>
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
        <name>MilestoneForm</name>
        <message>
            <source>Edit a milestone</source>
            <translation>Edit a milestone</translation>
        </message>
        <message>
            <source>Add a milestone</source>
            <translation>Add a milestone</translation>
        </message>
        <message>
            <source>Keep the milestone</source>
            <translation>Keep the milestone</translation>
        </message>
        <message>
            <source>&amp;What is to be achieved</source>
            <translation>&amp;What is to be achieved</translation>
        </message>
        <message>
            <source>&amp;How it is verified</source>
            <translation>&amp;How it is verified</translation>
        </message>
        <message>
            <source>It has a &amp;deadline</source>
            <translation>It has a &amp;deadline</translation>
        </message>
        <message>
            <source>D&amp;eadline</source>
            <translation>D&amp;eadline</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;State</translation>
        </message>
        <message>
            <source>Write what is to be achieved.</source>
            <translation>Write what is to be achieved.</translation>
        </message>
    </context>
    <context>
        <name>MinutesPane</name>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Minutes of the item</source>
            <translation>Minutes of the item</translation>
        </message>
        <message>
            <source>Minutes · item {0}</source>
            <translation>Minutes · item {0}</translation>
        </message>
        <message>
            <source>Minutes of item {0}, {1}</source>
            <translation>Minutes of item {0}, {1}</translation>
        </message>
        <message>
            <source>Nothing was written at this item.</source>
            <translation>Nothing was written at this item.</translation>
        </message>
        <message>
            <source>Write here what is said.</source>
            <translation>Write here what is said.</translation>
        </message>
        <message>
            <source>to {0}</source>
            <translation>to {0}</translation>
        </message>
        <message>
            <source>presented by {0}</source>
            <translation>presented by {0}</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Bold</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Heading</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Numbered list</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Write down a decision</source>
            <translation>Write down a decision</translation>
        </message>
        <message>
            <source>Write down a task of the session</source>
            <translation>Write down a task of the session</translation>
        </message>
        <message>
            <source>Write down a check-in of a commitment of the plan</source>
            <translation>Write down a check-in of a commitment of the plan</translation>
        </message>
        <message>
            <source>Changed on another laptop</source>
            <translation>Changed on another laptop</translation>
        </message>
        <message>
            <source>It is shown as soon as you leave the text.</source>
            <translation>It is shown as soon as you leave the text.</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>Saved {0}</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message>
            <source>What you typed last was not kept. {0}</source>
            <translation>What you typed last was not kept. {0}</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copy the text</translation>
        </message>
        <message>
            <source>Not saved yet, trying again. {0}</source>
            <translation>Not saved yet, trying again. {0}</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Attach files to the session</source>
            <translation>Attach files to the session</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
    </context>
    <context>
        <name>Misspelling</name>
        <message>
            <source>The circle uses it: learn “{0}”</source>
            <translation>The circle uses it: learn “{0}”</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Leave it as it is</translation>
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
        <message numerus="yes">
            <source>In %n day(s)</source>
            <translation>
                <numerusform>In %n day</numerusform>
                <numerusform>In %n days</numerusform>
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
        <name>NoteCard</name>
        <message>
            <source>Edit {0} (F2)</source>
            <translation>Edit {0} (F2)</translation>
        </message>
        <message>
            <source>Remove {0} (Del)</source>
            <translation>Remove {0} (Del)</translation>
        </message>
        <message>
            <source>Make something else of {0} (C)</source>
            <translation>Make something else of {0} (C)</translation>
        </message>
    </context>
    <context>
        <name>OpenTasks</name>
        <message>
            <source>Keys on a task: 1 done · 2 continues · 3 not discussed · 4 cancelled</source>
            <translation>Keys on a task: 1 done · 2 continues · 3 not discussed · 4 cancelled</translation>
        </message>
        <message>
            <source>Open tasks of earlier sessions</source>
            <translation>Open tasks of earlier sessions</translation>
        </message>
        <message>
            <source>Why it is cancelled</source>
            <translation>Why it is cancelled</translation>
        </message>
        <message numerus="yes">
            <source>%n open task(s) of earlier sessions</source>
            <translation>
                <numerusform>%n open task of earlier sessions</numerusform>
                <numerusform>%n open tasks of earlier sessions</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}: all gone through</source>
            <translation>{0}: all gone through</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) old</source>
            <translation>
                <numerusform>%n day old</numerusform>
                <numerusform>%n days old</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>through %n session(s)</source>
            <translation>
                <numerusform>through %n session</numerusform>
                <numerusform>through %n sessions</numerusform>
            </translation>
        </message>
        <message>
            <source>Not discussed</source>
            <translation>Not discussed</translation>
        </message>
        <message>
            <source>Write the reason: it stands in the acta. Esc leaves the task as it is.</source>
            <translation>Write the reason: it stands in the acta. Esc leaves the task as it is.</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>shown</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>hidden</translation>
        </message>
    </context>
    <context>
        <name>OutboxCard</name>
        <message>
            <source>Only on this laptop so far</source>
            <translation>Only on this laptop so far</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) have not left this laptop</source>
            <translation>
                <numerusform>%n change has not left this laptop</numerusform>
                <numerusform>%n changes have not left this laptop</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest was made {0}</source>
            <translation>the oldest was made {0}</translation>
        </message>
        <message>
            <source>Nothing: everything written here lies in the places too.</source>
            <translation>Nothing: everything written here lies in the places too.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
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
            <translation>Commitments of the plan</translation>
        </message>
        <message>
            <source>This circle has no action plan</source>
            <translation>This circle has no action plan</translation>
        </message>
        <message>
            <source>Begin a circle with the template of Bogotá, or receive the plan from the laptop that has it.</source>
            <translation>Begin a circle with the template of Bogotá, or receive the plan from the laptop that has it.</translation>
        </message>
        <message>
            <source>Latest reports</source>
            <translation>Latest reports</translation>
        </message>
        <message>
            <source>Nobody has reported on the plan yet.</source>
            <translation>Nobody has reported on the plan yet.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Commitment of the plan</source>
            <translation>Commitment of the plan</translation>
        </message>
        <message>
            <source>Has not reported</source>
            <translation>Has not reported</translation>
        </message>
        <message>
            <source>as of {0}</source>
            <translation>as of {0}</translation>
        </message>
    </context>
    <context>
        <name>PagesView</name>
        <message>
            <source>Preparing the pages…</source>
            <translation>Preparing the pages…</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>Pages of the document</translation>
        </message>
        <message>
            <source>The pages cannot be shown</source>
            <translation>The pages cannot be shown</translation>
        </message>
        <message>
            <source>Page {0} of {1}</source>
            <translation>Page {0} of {1}</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>People, sessions, actas, tasks, words, or what to do</source>
            <translation>People, sessions, actas, tasks, words, or what to do</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Nothing was found. Accents and capitals do not matter; fewer words find more.</source>
            <translation>Nothing was found. Accents and capitals do not matter; fewer words find more.</translation>
        </message>
        <message>
            <source>Enter goes there · Esc leaves</source>
            <translation>Enter goes there · Esc leaves</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Agenda or attendance</source>
            <translation>Agenda or attendance</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
    </context>
    <context>
        <name>ParagraphCard</name>
        <message>
            <source>Paragraph changed by two at once</source>
            <translation>Paragraph changed by two at once</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Keep {0}'s</source>
            <translation>Keep {0}'s</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Merged</translation>
        </message>
        <message>
            <source>as it reads now</source>
            <translation>as it reads now</translation>
        </message>
        <message>
            <source>It is right like this</source>
            <translation>It is right like this</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Edit…</translation>
        </message>
        <message>
            <source>(the paragraph is gone)</source>
            <translation>(the paragraph is gone)</translation>
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
        <name>PersonForm</name>
        <message>
            <source>Edit a person · {0}</source>
            <translation>Edit a person · {0}</translation>
        </message>
        <message>
            <source>Add a person · {0}</source>
            <translation>Add a person · {0}</translation>
        </message>
        <message>
            <source>Keep the person</source>
            <translation>Keep the person</translation>
        </message>
        <message>
            <source>Write at least a given name or a surname.</source>
            <translation>Write at least a given name or a surname.</translation>
        </message>
        <message>
            <source>&amp;Given names</source>
            <translation>&amp;Given names</translation>
        </message>
        <message>
            <source>S&amp;urnames</source>
            <translation>S&amp;urnames</translation>
        </message>
        <message>
            <source>P&amp;osition</source>
            <translation>P&amp;osition</translation>
        </message>
        <message>
            <source>A name that is not on the list yet is added to it.</source>
            <translation>A name that is not on the list yet is added to it.</translation>
        </message>
        <message>
            <source>&amp;Institution or organisation</source>
            <translation>&amp;Institution or organisation</translation>
        </message>
        <message>
            <source>&amp;Sector</source>
            <translation>&amp;Sector</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Not said</translation>
        </message>
        <message>
            <source>Alternate of {0}</source>
            <translation>Alternate of {0}</translation>
        </message>
        <message>
            <source>S&amp;eat</source>
            <translation>S&amp;eat</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Holder</translation>
        </message>
        <message>
            <source>Has a &amp;vote</source>
            <translation>Has a &amp;vote</translation>
        </message>
        <message>
            <source>Chair and secretary sign the actas; the coordinator signs the reports.</source>
            <translation>Chair and secretary sign the actas; the coordinator signs the reports.</translation>
        </message>
        <message>
            <source>O&amp;ffice</source>
            <translation>O&amp;ffice</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>Since &amp;when</source>
            <translation>Since &amp;when</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>Since when</translation>
        </message>
        <message>
            <source>For the convening; never printed.</source>
            <translation>For the convening; never printed.</translation>
        </message>
        <message>
            <source>E-&amp;mail</source>
            <translation>E-&amp;mail</translation>
        </message>
        <message>
            <source>A later day than before keeps what was until then: old actas go on saying it.</source>
            <translation>A later day than before keeps what was until then: old actas go on saying it.</translation>
        </message>
        <message>
            <source>The seat &amp;ends</source>
            <translation>The seat &amp;ends</translation>
        </message>
        <message>
            <source>&amp;Last day</source>
            <translation>&amp;Last day</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
    </context>
    <context>
        <name>PersonSheet</name>
        <message>
            <source>Leave as it was (Esc)</source>
            <translation>Leave as it was (Esc)</translation>
        </message>
        <message>
            <source>Attends &amp;virtually</source>
            <translation>Attends &amp;virtually</translation>
        </message>
        <message>
            <source>Reason of the excuse</source>
            <translation>Reason of the excuse</translation>
        </message>
        <message>
            <source>Keep (Enter)</source>
            <translation>Keep (Enter)</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>Arrived</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>Somebody sent for this day</source>
            <translation>Somebody sent for this day</translation>
        </message>
        <message>
            <source>Who comes in their place</source>
            <translation>Who comes in their place</translation>
        </message>
        <message>
            <source>They get the seat for this day alone.</source>
            <translation>They get the seat for this day alone.</translation>
        </message>
        <message>
            <source>Name of who was sent</source>
            <translation>Name of who was sent</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) attached; attach another</source>
            <translation>
                <numerusform>%n file attached; attach another</numerusform>
                <numerusform>%n files attached; attach another</numerusform>
            </translation>
        </message>
        <message>
            <source>Attach a file</source>
            <translation>Attach a file</translation>
        </message>
        <message>
            <source>Write the name of who was sent.</source>
            <translation>Write the name of who was sent.</translation>
        </message>
    </context>
    <context>
        <name>PhraseSheet</name>
        <message>
            <source>House phrases</source>
            <translation>House phrases</translation>
        </message>
        <message>
            <source>One a line: a short word, =, the phrase. While writing the minutes, ; and the short word put it in. {hora}, {fecha}, {lugar}, {comité} and {presentes} become what they are at that moment.</source>
            <translation>One a line: a short word, =, the phrase. While writing the minutes, ; and the short word put it in. {hora}, {fecha}, {lugar}, {comité} and {presentes} become what they are at that moment.</translation>
        </message>
        <message>
            <source>Leave (Esc)</source>
            <translation>Leave (Esc)</translation>
        </message>
        <message>
            <source>Keep (Ctrl+Enter)</source>
            <translation>Keep (Ctrl+Enter)</translation>
        </message>
    </context>
    <context>
        <name>PlaceActs</name>
        <message>
            <source>Synchronise it</source>
            <translation>Synchronise it</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>User and password…</source>
            <translation>User and password…</translation>
        </message>
        <message>
            <source>Take it off…</source>
            <translation>Take it off…</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>Take it off</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>Share no longer through {0}? Nothing in it is deleted, and what is written here stays.</source>
            <translation>Share no longer through {0}? Nothing in it is deleted, and what is written here stays.</translation>
        </message>
    </context>
    <context>
        <name>PlaceForm</name>
        <message>
            <source>User and password</source>
            <translation>User and password</translation>
        </message>
        <message>
            <source>Try and keep</source>
            <translation>Try and keep</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Share through another place</source>
            <translation>Share through another place</translation>
        </message>
        <message>
            <source>Try and add</source>
            <translation>Try and add</translation>
        </message>
        <message>
            <source>Trying the place: reaching it, reading, writing…</source>
            <translation>Trying the place: reaching it, reading, writing…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>A stick, a network drive, a synchronised folder.</source>
            <translation>A stick, a network drive, a synchronised folder.</translation>
        </message>
        <message>
            <source>WebDAV</source>
            <translation>WebDAV</translation>
        </message>
        <message>
            <source>Nextcloud, ownCloud or another server.</source>
            <translation>Nextcloud, ownCloud or another server.</translation>
        </message>
        <message>
            <source>S3 bucket</source>
            <translation>S3 bucket</translation>
        </message>
        <message>
            <source>Amazon S3, MinIO, Garage and their like.</source>
            <translation>Amazon S3, MinIO, Garage and their like.</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Folder</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Address</translation>
        </message>
        <message>
            <source>&amp;Bucket</source>
            <translation>&amp;Bucket</translation>
        </message>
        <message>
            <source>Leave it empty to use the whole bucket.</source>
            <translation>Leave it empty to use the whole bucket.</translation>
        </message>
        <message>
            <source>Fo&amp;lder in the bucket</source>
            <translation>Fo&amp;lder in the bucket</translation>
        </message>
        <message>
            <source>Only where the server asks for one.</source>
            <translation>Only where the server asks for one.</translation>
        </message>
        <message>
            <source>&amp;Region</source>
            <translation>&amp;Region</translation>
        </message>
        <message>
            <source>The server's address.</source>
            <translation>The server's address.</translation>
        </message>
        <message>
            <source>In Nextcloud: Files, then Settings, then WebDAV; add the circle's folder to it.</source>
            <translation>In Nextcloud: Files, then Settings, then WebDAV; add the circle's folder to it.</translation>
        </message>
        <message>
            <source>This address is not https: anybody on the way can read the password. The data stay encrypted.</source>
            <translation>This address is not https: anybody on the way can read the password. The data stay encrypted.</translation>
        </message>
        <message>
            <source>Choose the shared folder</source>
            <translation>Choose the shared folder</translation>
        </message>
    </context>
    <context>
        <name>PlaceRounds</name>
        <message>
            <source>Checking who belongs to the circle…</source>
            <translation>Checking who belongs to the circle…</translation>
        </message>
        <message>
            <source>Receiving everything…</source>
            <translation>Receiving everything…</translation>
        </message>
        <message>
            <source>Receiving…</source>
            <translation>Receiving…</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Sending…</translation>
        </message>
        <message>
            <source>Evidence files…</source>
            <translation>Evidence files…</translation>
        </message>
        <message>
            <source>Synchronising…</source>
            <translation>Synchronising…</translation>
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
        <message>
            <source>Door</source>
            <translation>Door</translation>
        </message>
    </context>
    <context>
        <name>PlacesCard</name>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>This circle lives on this laptop only</source>
            <translation>This circle lives on this laptop only</translation>
        </message>
        <message>
            <source>Everything written here lies in the places too.</source>
            <translation>Everything written here lies in the places too.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) have not left this laptop</source>
            <translation>
                <numerusform>%n change has not left this laptop</numerusform>
                <numerusform>%n changes have not left this laptop</numerusform>
            </translation>
        </message>
        <message>
            <source>since the last round, {0}</source>
            <translation>since the last round, {0}</translation>
        </message>
        <message>
            <source>Last reached: {0}</source>
            <translation>Last reached: {0}</translation>
        </message>
        <message>
            <source>Never reached yet</source>
            <translation>Never reached yet</translation>
        </message>
        <message>
            <source>Add a place…</source>
            <translation>Add a place…</translation>
        </message>
        <message>
            <source>Share it through a folder that both laptops reach (a stick, a network drive, a synchronised folder), through a WebDAV folder such as Nextcloud's, or through an S3 bucket. What lies there is encrypted and signed.</source>
            <translation>Share it through a folder that both laptops reach (a stick, a network drive, a synchronised folder), through a WebDAV folder such as Nextcloud's, or through an S3 bucket. What lies there is encrypted and signed.</translation>
        </message>
        <message>
            <source>Share through a place…</source>
            <translation>Share through a place…</translation>
        </message>
        <message>
            <source>{0}, as {1}</source>
            <translation>{0}, as {1}</translation>
        </message>
    </context>
    <context>
        <name>Placing</name>
        <message>
            <source>From now on this laptop shares through {0}.</source>
            <translation>From now on this laptop shares through {0}.</translation>
        </message>
        <message>
            <source>This machine has no keyring: the password will be asked for at the next start.</source>
            <translation>This machine has no keyring: the password will be asked for at the next start.</translation>
        </message>
        <message>
            <source>This laptop no longer shares through {0}.</source>
            <translation>This laptop no longer shares through {0}.</translation>
        </message>
    </context>
    <context>
        <name>PreviousActas</name>
        <message>
            <source>Keys on an acta: 1 approved · 2 with corrections · 3 deferred · 4 reading dispensed</source>
            <translation>Keys on an acta: 1 approved · 2 with corrections · 3 deferred · 4 reading dispensed</translation>
        </message>
        <message>
            <source>Actas of earlier sessions to approve</source>
            <translation>Actas of earlier sessions to approve</translation>
        </message>
        <message>
            <source>Acta {0} · session {1} of {2}</source>
            <translation>Acta {0} · session {1} of {2}</translation>
        </message>
        <message>
            <source>To approve</source>
            <translation>To approve</translation>
        </message>
        <message>
            <source>Which corrections</source>
            <translation>Which corrections</translation>
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
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>%1 File</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Look in:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>File &amp;name:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Files of &amp;type:</translation>
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
            <translation>Shift</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Return</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
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
            <translation>No quorum rule</translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>%n missing</numerusform>
                <numerusform>%n missing</numerusform>
            </translation>
        </message>
        <message>
            <source>missing: {0}</source>
            <translation>missing: {0}</translation>
        </message>
        <message>
            <source>{0} · quorum lost at {1}, {2}</source>
            <translation>{0} · quorum lost at {1}, {2}</translation>
        </message>
        <message numerus="yes">
            <source>%n more to decide</source>
            <translation>
                <numerusform>%n more to decide</numerusform>
                <numerusform>%n more to decide</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} · quorum to deliberate, {1}</source>
            <translation>{0} · quorum to deliberate, {1}</translation>
        </message>
        <message>
            <source>{0} · quorum since {1}</source>
            <translation>{0} · quorum since {1}</translation>
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
            <translation>Leave (Esc)</translation>
        </message>
        <message>
            <source>Keep (Enter)</source>
            <translation>Keep (Enter)</translation>
        </message>
    </context>
    <context>
        <name>RemovalCard</name>
        <message>
            <source>Removed by one, changed by another: {0}</source>
            <translation>Removed by one, changed by another: {0}</translation>
        </message>
        <message>
            <source>Removed it</source>
            <translation>Removed it</translation>
        </message>
        <message>
            <source>Changed it, it stays</source>
            <translation>Changed it, it stays</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Remove it</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>Restore it</translation>
        </message>
    </context>
    <context>
        <name>RenameForm</name>
        <message>
            <source>Rename an institution</source>
            <translation>Rename an institution</translation>
        </message>
        <message>
            <source>Keep the new name</source>
            <translation>Keep the new name</translation>
        </message>
        <message>
            <source>&amp;Institution</source>
            <translation>&amp;Institution</translation>
        </message>
        <message>
            <source>New &amp;name</source>
            <translation>New &amp;name</translation>
        </message>
        <message>
            <source>New &amp;short name</source>
            <translation>New &amp;short name</translation>
        </message>
        <message>
            <source>Actas of sessions before that day keep the name it had.</source>
            <translation>Actas of sessions before that day keep the name it had.</translation>
        </message>
        <message>
            <source>Is &amp;called so since</source>
            <translation>Is &amp;called so since</translation>
        </message>
        <message>
            <source>Is called so since</source>
            <translation>Is called so since</translation>
        </message>
        <message>
            <source>Write what it is called now.</source>
            <translation>Write what it is called now.</translation>
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
        <name>ReportPane</name>
        <message>
            <source>Sign the report…</source>
            <translation>Sign the report…</translation>
        </message>
        <message>
            <source>Not signed</source>
            <translation>Not signed</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>As of which day</source>
            <translation>As of which day</translation>
        </message>
        <message>
            <source>As &amp;of</source>
            <translation>As &amp;of</translation>
        </message>
        <message>
            <source>Export PDF…</source>
            <translation>Export PDF…</translation>
        </message>
        <message>
            <source>Export Excel…</source>
            <translation>Export Excel…</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>{0} · {1} to {2}</source>
            <translation>{0} · {1} to {2}</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF documents (*.pdf)</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Excel workbooks (*.xlsx)</translation>
        </message>
        <message>
            <source>the report {0}</source>
            <translation>the report {0}</translation>
        </message>
        <message>
            <source>Signing fixes this report as of its day; it cannot be taken back.</source>
            <translation>Signing fixes this report as of its day; it cannot be taken back.</translation>
        </message>
        <message>
            <source>Signing the report…</source>
            <translation>Signing the report…</translation>
        </message>
        <message>
            <source>The report is signed.</source>
            <translation>The report is signed.</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>Reports and actas</source>
            <translation>Reports and actas</translation>
        </message>
        <message>
            <source>What is printed, signed and handed over</source>
            <translation>What is printed, signed and handed over</translation>
        </message>
        <message>
            <source>&amp;Quarterly report</source>
            <translation>&amp;Quarterly report</translation>
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
            <translation>The words are the same: let it in</translation>
        </message>
        <message>
            <source>Keep it out</source>
            <translation>Keep it out</translation>
        </message>
    </context>
    <context>
        <name>RequestsCard</name>
        <message>
            <source>They wait to be let in</source>
            <translation>They wait to be let in</translation>
        </message>
        <message>
            <source>Call the owner, who reads six words on the other screen. Only if they are these, in this order, is it that laptop and no other.</source>
            <translation>Call the owner, who reads six words on the other screen. Only if they are these, in this order, is it that laptop and no other.</translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message>
            <source>Stands today: {0}</source>
            <translation>Stands today: {0}</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>Numbers, dates or names differ</source>
            <translation>Numbers, dates or names differ</translation>
        </message>
        <message>
            <source>Go to where it is</source>
            <translation>Go to where it is</translation>
        </message>
        <message>
            <source>Go to where it is: {0}</source>
            <translation>Go to where it is: {0}</translation>
        </message>
    </context>
    <context>
        <name>ReviewPane</name>
        <message>
            <source>Nothing to review</source>
            <translation>Nothing to review</translation>
        </message>
        <message>
            <source>What two laptops write at once in the same place is shown here, so that nobody's words are lost.</source>
            <translation>What two laptops write at once in the same place is shown here, so that nobody's words are lost.</translation>
        </message>
        <message>
            <source>Every version is kept, nothing is lost. What you choose here reaches every laptop of the circle.</source>
            <translation>Every version is kept, nothing is lost. What you choose here reaches every laptop of the circle.</translation>
        </message>
        <message>
            <source>Settled: «{0}» stands.</source>
            <translation>Settled: «{0}» stands.</translation>
        </message>
    </context>
    <context>
        <name>RoleForm</name>
        <message>
            <source>Role · {0}</source>
            <translation>Role · {0}</translation>
        </message>
        <message>
            <source>Keep the role</source>
            <translation>Keep the role</translation>
        </message>
        <message>
            <source>It holds from now on: what was written before it stays.</source>
            <translation>It holds from now on: what was written before it stays.</translation>
        </message>
    </context>
    <context>
        <name>RoleRows</name>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Role</translation>
        </message>
        <message>
            <source>For which bodies</source>
            <translation>For which bodies</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>All of them</translation>
        </message>
        <message>
            <source>For which &amp;bodies</source>
            <translation>For which &amp;bodies</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Writes sessions, minutes, tasks and check-ins of these bodies.</source>
            <translation>Writes sessions, minutes, tasks and check-ins of these bodies.</translation>
        </message>
        <message>
            <source>Writes everything, lets laptops in and takes them out.</source>
            <translation>Writes everything, lets laptops in and takes them out.</translation>
        </message>
        <message>
            <source>Notes who comes and goes, and nothing else.</source>
            <translation>Notes who comes and goes, and nothing else.</translation>
        </message>
        <message>
            <source>Reads everything and writes nothing.</source>
            <translation>Reads everything and writes nothing.</translation>
        </message>
        <message>
            <source>Writes</source>
            <translation>Writes</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Coordinates</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>Door</translation>
        </message>
        <message>
            <source>Reads only</source>
            <translation>Reads only</translation>
        </message>
    </context>
    <context>
        <name>RollPane</name>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Keys of the roll call</source>
            <translation>Keys of the roll call</translation>
        </message>
        <message>
            <source>Two letters, Enter: arrived</source>
            <translation>Two letters, Enter: arrived</translation>
        </message>
        <message>
            <source>{0} is on the roll as a guest</source>
            <translation>{0} is on the roll as a guest</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>virtual</source>
            <translation>virtual</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>Excused</source>
            <translation>Excused</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Enter: arrived or left · P present · V virtual · S left · E excused · R represented · F2 times · Z undo</source>
            <translation>Enter: arrived or left · P present · V virtual · S left · E excused · R represented · F2 times · Z undo</translation>
        </message>
        <message>
            <source>Door: arrivals alone, large</source>
            <translation>Door: arrivals alone, large</translation>
        </message>
        <message>
            <source>{0} is present since {1}.</source>
            <translation>{0} is present since {1}.</translation>
        </message>
        <message>
            <source>{0} is present</source>
            <translation>{0} is present</translation>
        </message>
        <message>
            <source>represented by {0}</source>
            <translation>represented by {0}</translation>
        </message>
        <message>
            <source>for {0}</source>
            <translation>for {0}</translation>
        </message>
        <message>
            <source>with a document</source>
            <translation>with a document</translation>
        </message>
        <message>
            <source>Present {0}</source>
            <translation>Present {0}</translation>
        </message>
        <message>
            <source>Left {0}</source>
            <translation>Left {0}</translation>
        </message>
        <message>
            <source>Represented {0}</source>
            <translation>Represented {0}</translation>
        </message>
        <message>
            <source>Excused {0}</source>
            <translation>Excused {0}</translation>
        </message>
        <message>
            <source>Expected {0}</source>
            <translation>Expected {0}</translation>
        </message>
        <message>
            <source>Absent {0}</source>
            <translation>Absent {0}</translation>
        </message>
        <message>
            <source>Represented</source>
            <translation>Represented</translation>
        </message>
        <message>
            <source>Alternate</source>
            <translation>Alternate</translation>
        </message>
        <message>
            <source>quorum</source>
            <translation>quorum</translation>
        </message>
        <message>
            <source>no quorum</source>
            <translation>no quorum</translation>
        </message>
    </context>
    <context>
        <name>RollSearch</name>
        <message>
            <source>Find a person on the roll</source>
            <translation>Find a person on the roll</translation>
        </message>
        <message>
            <source>{0}: came as a guest ({1})</source>
            <translation>{0}: came as a guest ({1})</translation>
        </message>
    </context>
    <context>
        <name>RootCard</name>
        <message>
            <source>The circle's root</source>
            <translation>The circle's root</translation>
        </message>
        <message>
            <source>Save the recovery sheet…</source>
            <translation>Save the recovery sheet…</translation>
        </message>
        <message>
            <source>Take the root back from its sheet…</source>
            <translation>Take the root back from its sheet…</translation>
        </message>
        <message>
            <source>This laptop holds the circle's root, which decides who belongs to it. Print its recovery sheet and lock it away: without it, and without this laptop, nobody can begin anew.</source>
            <translation>This laptop holds the circle's root, which decides who belongs to it. Print its recovery sheet and lock it away: without it, and without this laptop, nobody can begin anew.</translation>
        </message>
        <message>
            <source>Another laptop holds the circle's root. If that one is lost, the printed recovery sheet brings the root to this one.</source>
            <translation>Another laptop holds the circle's root. If that one is lost, the printed recovery sheet brings the root to this one.</translation>
        </message>
        <message>
            <source>Let this laptop's list hold</source>
            <translation>Let this laptop's list hold</translation>
        </message>
        <message>
            <source>Two coordinators took each other out without knowing. This laptop's list can hold; both stay out until you let one in again. Everybody goes on writing meanwhile.</source>
            <translation>Two coordinators took each other out without knowing. This laptop's list can hold; both stay out until you let one in again. Everybody goes on writing meanwhile.</translation>
        </message>
        <message>
            <source>Two lists of laptops contradict each other. The laptop with the root settles it; go on writing.</source>
            <translation>Two lists of laptops contradict each other. The laptop with the root settles it; go on writing.</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message numerus="yes">
            <source>every %n month(s)</source>
            <translation>
                <numerusform>every %n month</numerusform>
                <numerusform>every %n months</numerusform>
            </translation>
        </message>
        <message>
            <source>no rule is set</source>
            <translation>no rule is set</translation>
        </message>
        <message>
            <source>{0} to deliberate and to decide</source>
            <translation>{0} to deliberate and to decide</translation>
        </message>
        <message>
            <source>at least {0} of {1}</source>
            <translation>at least {0} of {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) with a vote</source>
            <translation>
                <numerusform>%n member with a vote</numerusform>
                <numerusform>%n members with a vote</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} % of the votes</source>
            <translation>{0} % of the votes</translation>
        </message>
        <message>
            <source>half plus one</source>
            <translation>half plus one</translation>
        </message>
        <message>
            <source>{0} ({1} of {2})</source>
            <translation>{0} ({1} of {2})</translation>
        </message>
        <message>
            <source>{0} to deliberate; {1} to decide</source>
            <translation>{0} to deliberate; {1} to decide</translation>
        </message>
    </context>
    <context>
        <name>RulesForm</name>
        <message>
            <source>Rules · {0}</source>
            <translation>Rules · {0}</translation>
        </message>
        <message>
            <source>Keep the rules</source>
            <translation>Keep the rules</translation>
        </message>
        <message>
            <source>Months between sessions</source>
            <translation>Months between sessions</translation>
        </message>
        <message>
            <source>&amp;Months between sessions</source>
            <translation>&amp;Months between sessions</translation>
        </message>
        <message>
            <source>&amp;Confirmed: somebody answered for this</source>
            <translation>&amp;Confirmed: somebody answered for this</translation>
        </message>
        <message>
            <source>To deliberate</source>
            <translation>To deliberate</translation>
        </message>
        <message>
            <source>To decide</source>
            <translation>To decide</translation>
        </message>
        <message>
            <source>Quorum to &amp;deliberate</source>
            <translation>Quorum to &amp;deliberate</translation>
        </message>
        <message>
            <source>Quorum to d&amp;ecide</source>
            <translation>Quorum to d&amp;ecide</translation>
        </message>
        <message>
            <source>C&amp;onfirmed: it is written in the Circle's manual or rules</source>
            <translation>C&amp;onfirmed: it is written in the Circle's manual or rules</translation>
        </message>
        <message>
            <source>Sessions held before that day keep the rule they had.</source>
            <translation>Sessions held before that day keep the rule they had.</translation>
        </message>
        <message>
            <source>Holds since</source>
            <translation>Holds since</translation>
        </message>
        <message>
            <source>The first that issues an acta</source>
            <translation>The first that issues an acta</translation>
        </message>
        <message>
            <source>Only one laptop gives numbers, so that two without network never give the same one.</source>
            <translation>Only one laptop gives numbers, so that two without network never give the same one.</translation>
        </message>
        <message>
            <source>Actas are &amp;numbered by</source>
            <translation>Actas are &amp;numbered by</translation>
        </message>
        <message>
            <source>With the seats of today: {0} of {1}.</source>
            <translation>With the seats of today: {0} of {1}.</translation>
        </message>
    </context>
    <context>
        <name>Runner</name>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Writing {0}…</source>
            <translation>Writing {0}…</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelled; nothing was written.</translation>
        </message>
        <message>
            <source>Saved: {0}</source>
            <translation>Saved: {0}</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
    </context>
    <context>
        <name>SessionForm</name>
        <message>
            <source>Plan a session · {0}</source>
            <translation>Plan a session · {0}</translation>
        </message>
        <message>
            <source>Plan the session</source>
            <translation>Plan the session</translation>
        </message>
        <message>
            <source>Da&amp;y</source>
            <translation>Da&amp;y</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>&amp;Hour</source>
            <translation>&amp;Hour</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hour</translation>
        </message>
        <message>
            <source>May stay empty.</source>
            <translation>May stay empty.</translation>
        </message>
        <message>
            <source>&amp;Ends</source>
            <translation>&amp;Ends</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ends</translation>
        </message>
        <message>
            <source>&amp;Character</source>
            <translation>&amp;Character</translation>
        </message>
        <message>
            <source>&amp;Modality</source>
            <translation>&amp;Modality</translation>
        </message>
        <message>
            <source>&amp;Place</source>
            <translation>&amp;Place</translation>
        </message>
        <message>
            <source>Where people join at a distance.</source>
            <translation>Where people join at a distance.</translation>
        </message>
        <message>
            <source>&amp;Link</source>
            <translation>&amp;Link</translation>
        </message>
        <message>
            <source>Nobody has a seat in this body yet, so the roll will be empty.</source>
            <translation>Nobody has a seat in this body yet, so the roll will be empty.</translation>
        </message>
        <message>
            <source>Write where people meet: building, room, address.</source>
            <translation>Write where people meet: building, room, address.</translation>
        </message>
        <message>
            <source>Write the link by which people join.</source>
            <translation>Write the link by which people join.</translation>
        </message>
        <message>
            <source>Write the hour as 11:30, or leave it empty.</source>
            <translation>Write the hour as 11:30, or leave it empty.</translation>
        </message>
        <message>
            <source>The session would end before it begins. Put one of the hours right.</source>
            <translation>The session would end before it begins. Put one of the hours right.</translation>
        </message>
        <message>
            <source>This day has passed, so the session is written down afterwards.</source>
            <translation>This day has passed, so the session is written down afterwards.</translation>
        </message>
        <message>
            <source>This is not a business day.</source>
            <translation>This is not a business day.</translation>
        </message>
        <message>
            <source>How &amp;many sessions</source>
            <translation>How &amp;many sessions</translation>
        </message>
        <message>
            <source>How many sessions</source>
            <translation>How many sessions</translation>
        </message>
        <message>
            <source>Held jointly with</source>
            <translation>Held jointly with</translation>
        </message>
        <message>
            <source>Held &amp;jointly with</source>
            <translation>Held &amp;jointly with</translation>
        </message>
        <message>
            <source>No other body</source>
            <translation>No other body</translation>
        </message>
        <message numerus="yes">
            <source>Every %n month(s), on business days: {0}.</source>
            <translation>
                <numerusform>Every month, on business days: {0}.</numerusform>
                <numerusform>Every %n months, on business days: {0}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rhythm is still to be confirmed.</source>
            <translation>The rhythm is still to be confirmed.</translation>
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
            <source>Call the session, put it right, print</source>
            <translation>Call the session, put it right, print</translation>
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
            <source>{0} · changed since</source>
            <translation>{0} · changed since</translation>
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
            <source>End the session</source>
            <translation>End the session</translation>
        </message>
        <message>
            <source>Review and close…</source>
            <translation>Review and close…</translation>
        </message>
        <message>
            <source>{0} since {1}</source>
            <translation>{0} since {1}</translation>
        </message>
        <message>
            <source>{0} · not to decide</source>
            <translation>{0} · not to decide</translation>
        </message>
        <message>
            <source>Not held: leave a constancia</source>
            <translation>Not held: leave a constancia</translation>
        </message>
        <message>
            <source>Not held…</source>
            <translation>Not held…</translation>
        </message>
        <message>
            <source>See the constancia…</source>
            <translation>See the constancia…</translation>
        </message>
    </context>
    <context>
        <name>SessionSteps</name>
        <message>
            <source>The session began at {0}</source>
            <translation>The session began at {0}</translation>
        </message>
        <message>
            <source>The session ended at {0}</source>
            <translation>The session ended at {0}</translation>
        </message>
        <message>
            <source>The acta can be edited again; its number stays.</source>
            <translation>The acta can be edited again; its number stays.</translation>
        </message>
    </context>
    <context>
        <name>Sessions</name>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>No session yet</source>
            <translation>No session yet</translation>
        </message>
        <message>
            <source>Plan the first one: the agenda already brings the usual items.</source>
            <translation>Plan the first one: the agenda already brings the usual items.</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Plan a session</translation>
        </message>
        <message numerus="yes">
            <source>Show %n older session(s)</source>
            <translation>
                <numerusform>Show %n older session</numerusform>
                <numerusform>Show %n older sessions</numerusform>
            </translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Acta</source>
            <translation>Acta</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>Quorum</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} of {1}</translation>
        </message>
        <message>
            <source>{0} of {1} on the roll came</source>
            <translation>{0} of {1} on the roll came</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Decisions</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tasks</translation>
        </message>
    </context>
    <context>
        <name>SettledPane</name>
        <message>
            <source>Nothing was settled yet</source>
            <translation>Nothing was settled yet</translation>
        </message>
        <message>
            <source>What anybody settles stays here with all its versions, and can be opened again on any laptop.</source>
            <translation>What anybody settles stays here with all its versions, and can be opened again on any laptop.</translation>
        </message>
        <message>
            <source>Settled before</source>
            <translation>Settled before</translation>
        </message>
        <message>
            <source>«{0}» was let stand · {1} · {2}</source>
            <translation>«{0}» was let stand · {1} · {2}</translation>
        </message>
        <message>
            <source>Arrived after the signature</source>
            <translation>Arrived after the signature</translation>
        </message>
        <message>
            <source>{0} settled this, {1}.</source>
            <translation>{0} settled this, {1}.</translation>
        </message>
        <message>
            <source>The acta is issued or signed: what stands in it changes by a clarifying acta only.</source>
            <translation>The acta is issued or signed: what stands in it changes by a clarifying acta only.</translation>
        </message>
        <message>
            <source>Choose again; every laptop gets it.</source>
            <translation>Choose again; every laptop gets it.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Open again</translation>
        </message>
        <message>
            <source>Settled again: «{0}» stands.</source>
            <translation>Settled again: «{0}» stands.</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>{0} is in the circle now. Compare its six words with its owner: {1}</source>
            <translation>{0} is in the circle now. Compare its six words with its owner: {1}</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of last time have not left this laptop yet.</source>
            <translation>
                <numerusform>%n change of last time has not left this laptop yet.</numerusform>
                <numerusform>%n changes of last time have not left this laptop yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SharingWords</name>
        <message>
            <source>Only on this laptop</source>
            <translation>Only on this laptop</translation>
        </message>
        <message>
            <source>Sharing has stopped: see Sync</source>
            <translation>Sharing has stopped: see Sync</translation>
        </message>
        <message>
            <source>A newer program is needed: see Sync</source>
            <translation>A newer program is needed: see Sync</translation>
        </message>
        <message>
            <source>A place needs its password: see Sync</source>
            <translation>A place needs its password: see Sync</translation>
        </message>
        <message>
            <source>Waits to be let in</source>
            <translation>Waits to be let in</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to review</source>
            <translation>
                <numerusform>%n thing to review</numerusform>
                <numerusform>%n things to review</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) to send</source>
            <translation>
                <numerusform>%n change to send</numerusform>
                <numerusform>%n changes to send</numerusform>
            </translation>
        </message>
        <message>
            <source>Not shared yet</source>
            <translation>Not shared yet</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Shared</translation>
        </message>
        <message numerus="yes">
            <source>Not connected · %n to send</source>
            <translation>
                <numerusform>Not connected · %n to send</numerusform>
                <numerusform>Not connected · %n to send</numerusform>
            </translation>
        </message>
        <message>
            <source>Not connected · nothing to send</source>
            <translation>Not connected · nothing to send</translation>
        </message>
        <message>
            <source>Copies of a laptop: see Sync</source>
            <translation>Copies of a laptop: see Sync</translation>
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Attendance or closing</source>
            <translation>Attendance or closing</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Closing</translation>
        </message>
    </context>
    <context>
        <name>SignForm</name>
        <message>
            <source>Sign {0} · {1}</source>
            <translation>Sign {0} · {1}</translation>
        </message>
        <message>
            <source>Sign as {0}</source>
            <translation>Sign as {0}</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>Signs</translation>
        </message>
        <message>
            <source>Nobody holds this office</source>
            <translation>Nobody holds this office</translation>
        </message>
        <message>
            <source>As</source>
            <translation>As</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>&amp;Key</source>
            <translation>&amp;Key</translation>
        </message>
        <message>
            <source>The key this circle gave</source>
            <translation>The key this circle gave</translation>
        </message>
        <message>
            <source>A .p12 or .pfx file</source>
            <translation>A .p12 or .pfx file</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Choose the file…</translation>
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
            <source>Choose the file that holds the key.</source>
            <translation>Choose the file that holds the key.</translation>
        </message>
        <message>
            <source>Type the passphrase of the key.</source>
            <translation>Type the passphrase of the key.</translation>
        </message>
        <message>
            <source>The passphrase of this desk; the key is made with the first signature.</source>
            <translation>The passphrase of this desk; the key is made with the first signature.</translation>
        </message>
        <message>
            <source>The passphrase of the file.</source>
            <translation>The passphrase of the file.</translation>
        </message>
        <message>
            <source>Keys (*.p12 *.pfx);;All files (*)</source>
            <translation>Keys (*.p12 *.pfx);;All files (*)</translation>
        </message>
        <message>
            <source>Choose the key</source>
            <translation>Choose the key</translation>
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
        <name>SyncPage</name>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>This laptop and the others of the circle</source>
            <translation>This laptop and the others of the circle</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Synchronise now</translation>
        </message>
        <message>
            <source>&amp;Laptops ({0})</source>
            <translation>&amp;Laptops ({0})</translation>
        </message>
        <message>
            <source>Sent: {0}. Received: {1}.</source>
            <translation>Sent: {0}. Received: {1}.</translation>
        </message>
        <message>
            <source>Let in: {0}. Compare the six words with its owner.</source>
            <translation>Let in: {0}. Compare the six words with its owner.</translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) were refused, for they were not rightly signed.</source>
            <translation>
                <numerusform>%n object was refused, for it was not rightly signed.</numerusform>
                <numerusform>%n objects were refused, for they were not rightly signed.</numerusform>
            </translation>
        </message>
        <message>
            <source>Synchronising…</source>
            <translation>Synchronising…</translation>
        </message>
        <message>
            <source>Invitation saved: {0}. Hand it over by a way you trust. When the other laptop has used it, synchronise here, and compare the six words shown there with those of the new laptop in this list.</source>
            <translation>Invitation saved: {0}. Hand it over by a way you trust. When the other laptop has used it, synchronise here, and compare the six words shown there with those of the new laptop in this list.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Open the folder</translation>
        </message>
        <message>
            <source>Its six words: {0}</source>
            <translation>Its six words: {0}</translation>
        </message>
        <message>
            <source>&amp;State</source>
            <translation>&amp;State</translation>
        </message>
        <message>
            <source>To &amp;review</source>
            <translation>To &amp;review</translation>
        </message>
        <message>
            <source>&amp;Laptops</source>
            <translation>&amp;Laptops</translation>
        </message>
        <message>
            <source>Settle&amp;d before</source>
            <translation>Settle&amp;d before</translation>
        </message>
        <message>
            <source>To &amp;review ({0})</source>
            <translation>To &amp;review ({0})</translation>
        </message>
    </context>
    <context>
        <name>TaskForm</name>
        <message>
            <source>Task of the session</source>
            <translation>Task of the session</translation>
        </message>
        <message>
            <source>Task {0}</source>
            <translation>Task {0}</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>What is to be done</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>Responsible person</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Institution</translation>
        </message>
        <message>
            <source>Due day</source>
            <translation>Due day</translation>
        </message>
        <message>
            <source>Has a due &amp;day</source>
            <translation>Has a due &amp;day</translation>
        </message>
        <message>
            <source>Term in business days</source>
            <translation>Term in business days</translation>
        </message>
        <message>
            <source>or in business days</source>
            <translation>or in business days</translation>
        </message>
        <message>
            <source>To be named</source>
            <translation>To be named</translation>
        </message>
        <message>
            <source>No institution</source>
            <translation>No institution</translation>
        </message>
    </context>
    <context>
        <name>ThresholdField</name>
        <message>
            <source>{0}: how many</source>
            <translation>{0}: how many</translation>
        </message>
        <message>
            <source>of them at least</source>
            <translation>of them at least</translation>
        </message>
        <message>
            <source>{0}: how many of a sector</source>
            <translation>{0}: how many of a sector</translation>
        </message>
        <message>
            <source>{0}: sector</source>
            <translation>{0}: sector</translation>
        </message>
        <message>
            <source>of any sector</source>
            <translation>of any sector</translation>
        </message>
        <message>
            <source>of {0}</source>
            <translation>of {0}</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Nobody has reported on this commitment yet.</source>
            <translation>Nobody has reported on this commitment yet.</translation>
        </message>
        <message>
            <source>Timeline of the item</source>
            <translation>Timeline of the item</translation>
        </message>
        <message>
            <source>Versions of the text</source>
            <translation>Versions of the text</translation>
        </message>
        <message>
            <source>Paragraphs that read otherwise now</source>
            <translation>Paragraphs that read otherwise now</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Close (Esc)</translation>
        </message>
        <message>
            <source>Bring this paragraph back (Enter)</source>
            <translation>Bring this paragraph back (Enter)</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message>
            <source>now: {0}</source>
            <translation>now: {0}</translation>
        </message>
        <message>
            <source>no longer there</source>
            <translation>no longer there</translation>
        </message>
        <message>
            <source>Nothing was written at this item yet.</source>
            <translation>Nothing was written at this item yet.</translation>
        </message>
        <message>
            <source>Paragraphs of this version that read otherwise now.</source>
            <translation>Paragraphs of this version that read otherwise now.</translation>
        </message>
        <message>
            <source>Every paragraph of this version stands as it was.</source>
            <translation>Every paragraph of this version stands as it was.</translation>
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
        <name>UnheldForm</name>
        <message>
            <source>The session is not held</source>
            <translation>The session is not held</translation>
        </message>
        <message>
            <source>It keeps its number and takes none of the actas'. Its constancia is printed and signed apart.</source>
            <translation>It keeps its number and takes none of the actas'. Its constancia is printed and signed apart.</translation>
        </message>
        <message>
            <source>Why it is not held</source>
            <translation>Why it is not held</translation>
        </message>
        <message>
            <source>There was no quorum: {0} of {1} members with a vote were there, and {2} were needed.</source>
            <translation>There was no quorum: {0} of {1} members with a vote were there, and {2} were needed.</translation>
        </message>
        <message>
            <source>The session is on record as not held.</source>
            <translation>The session is on record as not held.</translation>
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
        <message>
            <source>Opening…</source>
            <translation>Opening…</translation>
        </message>
    </context>
    <context>
        <name>ValuesCard</name>
        <message>
            <source>Two values of one field</source>
            <translation>Two values of one field</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Written on two laptops at the same time</source>
            <translation>Written on two laptops at the same time</translation>
        </message>
        <message>
            <source>Arrived after the signature: kept, but not in the acta</source>
            <translation>Arrived after the signature: kept, but not in the acta</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Keep this one</translation>
        </message>
        <message>
            <source>Use this one</source>
            <translation>Use this one</translation>
        </message>
        <message>
            <source>(text)</source>
            <translation>(text)</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
    </context>
    <context>
        <name>VoiceTile</name>
        <message>
            <source>Has not reported</source>
            <translation>Has not reported</translation>
        </message>
        <message>
            <source>No report yet</source>
            <translation>No report yet</translation>
        </message>
        <message>
            <source>As of {0}</source>
            <translation>As of {0}</translation>
        </message>
        <message>
            <source>{0} % by its own account</source>
            <translation>{0} % by its own account</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of evidence</source>
            <translation>
                <numerusform>%n piece of evidence</numerusform>
                <numerusform>%n pieces of evidence</numerusform>
            </translation>
        </message>
        <message>
            <source>no evidence attached</source>
            <translation>no evidence attached</translation>
        </message>
    </context>
    <context>
        <name>VotesField</name>
        <message>
            <source>The rest in favour</source>
            <translation>The rest in favour</translation>
        </message>
        <message>
            <source>Vote of {0}</source>
            <translation>Vote of {0}</translation>
        </message>
        <message>
            <source>Attach the message of {0}</source>
            <translation>Attach the message of {0}</translation>
        </message>
        <message>
            <source>in favour {0}, against {1}, blank {2}, abstention {3}; {4} of {5} answered</source>
            <translation>in favour {0}, against {1}, blank {2}, abstention {3}; {4} of {5} answered</translation>
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

using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Dialogues;
using Scrm.Core.Foundation;

namespace Scrm.Core.Forms;

/// <summary>Looks at an open form whose time has come: reminds once, or ends it. What was filled in is kept either way.</summary>
public sealed class ExpireForm(ConversationEditor editor, FormLibrary library, IIdFactory ids, TimeProvider time)
{
    /// <summary>The conversation afterwards; Conflict when nothing is due.</summary>
    public async Task<Result<Conversation>> HandleAsync(string conversationId, CancellationToken cancellationToken)
    {
        var committed = await editor.EditAsync(
            conversationId,
            async (conversation, token) => conversation.Form is { } run
                ? Decide(conversation, run, await library.FindAsync(run.FormId, run.Version, token))
                : ConversationFaults.Conflict,
            cancellationToken);
        return committed.IsOk ? committed.Value.Conversation : committed.Fault;
    }

    private Result<ConversationCommit> Decide(Conversation conversation, FormRun run, Form? form)
    {
        var now = time.GetUtcNow();
        var draft = ConversationDraft.Of(conversation, now, ids);
        if (form is null)
        {
            return draft.With(c => c with { Form = null }).ToCommit();
        }

        if (conversation is not { Owner.Kind: OwnerKind.Bot, Status: ConversationStatus.Pending })
        {
            return draft.EndForm(form, run, FormEnd.HandedOff).ToCommit();
        }

        if (run.MustRemind(form, now))
        {
            var question = FormMachine.Reminder(form, run);
            return Say(draft, question).With(c => c with { Form = run.AfterReminder(form) }).ToCommit();
        }

        return run.IsOver(form, now)
            ? Say(draft, MessageContent.OfText(form.Words.TimedOut.Replace("{form}", form.Name, StringComparison.Ordinal))).EndForm(form, run, FormEnd.TimedOut).ToCommit()
            : ConversationFaults.Conflict;
    }

    /// <summary>Where the platform takes nothing any more, it is done without words.</summary>
    private static ConversationDraft Say(ConversationDraft draft, MessageContent content)
    {
        if (content.Text is { Length: > 0 } && ReplyGate.WindowRefusal(draft.Conversation.ReplyWindow, draft.Now) is null)
        {
            draft.Send(Author.Bot, content);
        }

        return draft;
    }
}

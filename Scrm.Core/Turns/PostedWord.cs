using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Handoffs;
using Scrm.Core.RemoteBots;
using Scrm.Core.Routing;

namespace Scrm.Core.Turns;

/// <summary>Decides what becomes of what a bot elsewhere says in a call of its own. Pure.</summary>
public sealed class PostedWord(IIdFactory ids)
{
    /// <summary>The commit of its turn. Where people have the conversation, or it is over, the bot is not heard.</summary>
    public ConversationCommit Plan(TurnInput input, RemoteWord word)
    {
        var conversation = input.Latest ?? throw new InvalidOperationException("A bot elsewhere speaks in a conversation that is not there.");
        var draft = ConversationDraft.Of(conversation, input.Now, ids);
        if (conversation is not { Owner.Kind: OwnerKind.Bot, Status: ConversationStatus.Pending })
        {
            Unsaid(draft, word, conversation);
        }
        else if (!IsHeld(draft, conversation, word, input))
        {
            Say(draft, word, input);
        }

        return draft.ToCommit() with { Receipt = new ReceiptOutcome(input.Receipt.Id, null, null, input.Lease) };
    }

    private static void Unsaid(ConversationDraft draft, RemoteWord word, Conversation conversation)
    {
        if (!word.IsEmpty)
        {
            draft.Notice("unsaid", detail: conversation.Status == ConversationStatus.Resolved ? "closed" : "people");
        }
    }

    /// <summary>The company's rules say which answers wait for a person's word; they are asked about the customer's last message.</summary>
    private static bool IsHeld(ConversationDraft draft, Conversation conversation, RemoteWord word, TurnInput input)
    {
        if (word.Replies.Count == 0 || input.Contact is not { } contact || input.Lines.LastOrDefault(l => l.Direction == MessageDirection.In) is not { } last)
        {
            return false;
        }

        var question = new AnswerQuestion(conversation.InboxId, last.Content, conversation.Bot, input.History, AskerRules.Of(conversation, contact, input));
        var answer = RemoteRules.Decide(word, question, input.Inbox).Answer;
        var ruling = TurnRuling.Begin(draft, last, contact, input);
        if (ruling.HoldFor(answer) is not { } hold)
        {
            return false;
        }

        if (!string.IsNullOrWhiteSpace(hold.Action.Text))
        {
            RemoteSpeech.Say(draft, [new RemoteReply(null, MessageContent.OfText(hold.Action.Text))], input);
        }

        Holding.Apply(draft, answer with { Content = RemoteRules.Whole(word) }, hold.Trace, input, ruling);
        return true;
    }

    private static void Say(ConversationDraft draft, RemoteWord word, TurnInput input)
    {
        RemoteSpeech.Say(draft, word.Replies, input);
        draft.With(c => c with { Bot = c.Bot with { Choices = RemoteRules.Offered(word) } });
        if (word.Handoff is { } handoff)
        {
            draft.With(c => c with { Bot = c.Bot with { Tried = [.. c.Bot.Tried, .. handoff.Facts] } });
            Handoff.Apply(draft, new HandoffFinding(HandoffCause.Remote), handoff.TeamId ?? input.Inbox.TeamId);
        }
        else if (word.IsOver)
        {
            RemoteSpeech.End(draft);
        }
    }
}

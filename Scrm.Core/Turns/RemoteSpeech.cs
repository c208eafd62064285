using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.RemoteBots;

namespace Scrm.Core.Turns;

/// <summary>Puts what a bot elsewhere says into a conversation. Pure.</summary>
internal static class RemoteSpeech
{
    /// <summary>Its messages, each through the outbox; what the platform does not take now stays unsaid, and staff are told.</summary>
    public static void Say(ConversationDraft draft, IEnumerable<RemoteReply> replies, TurnInput input)
    {
        foreach (var reply in replies)
        {
            if (ReplyGate.WindowRefusal(draft.Conversation.ReplyWindow, draft.Now) is { } refusal)
            {
                draft.Notice("kept", detail: refusal.Detail);
                return;
            }

            var line = draft.Send(Author.Bot, reply.Content, reply.ClientMessageId);
            var day = input.Personas.Counting.Clock.DayOf(input.Now);
            draft.Trace(line.Id, new BotAnswer(AnswerKind.Answer, AnswerReason.Remote, 1, [], null, day) { WrittenBy = RemoteRules.SpeakerOf(input.Inbox) });
        }
    }

    /// <summary>It says that the conversation is over.</summary>
    public static void End(ConversationDraft draft) => draft
        .With(c => c with { Status = ConversationStatus.Resolved, ResolvedAt = draft.Now, Resolution = "bot", WaitingSince = null, Bot = BotMemory.Empty })
        .Notice("resolved", detail: "bot")
        .Touch(TouchpointKind.ConversationResolved, detail: "bot");
}

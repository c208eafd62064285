using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.RuleBooks;
using Scrm.Core.Rules;

namespace Scrm.Core.Turns;

/// <summary>What the company's rules see of a turn.</summary>
internal static class TurnFacts
{
    public static RuleFacts Of(Conversation conversation, Message line, Contact contact, TurnInput input)
    {
        var past = input.Past?.Where(c => c.Id != conversation.Id).ToList();
        var clock = input.Personas.Counting.Clock;
        var text = line.Content.Text ?? "";
        return new RuleFacts
        {
            Channel = conversation.Channel,
            InboxId = conversation.InboxId,
            Text = text,
            Local = clock.Local(input.Now),
            Hours = input.Hours,
            TagIds = RuleTags.On(input.Tags, conversation.Id),
            SegmentIds = input.SegmentIds,
            Value = input.Ruling.AsksValue ? AskerRules.Value(contact, input) : null,
            Conversations = past is null ? null : [conversation.CreatedAt, .. past.Select(c => c.CreatedAt)],
            LastResolution = input.Past?.OrderByDescending(c => c.ResolvedAt).FirstOrDefault(c => c.Resolution is not null)?.Resolution,
            Waiting = conversation is { Status: ConversationStatus.Open, WaitingSince: { } since } ? (input.Now - since).TotalMinutes : null,
            BotAnswers = Answers(conversation, line, input, text),
            AgentServes = conversation.Owner.Kind == OwnerKind.Agent,
        };
    }

    /// <summary>A rule answers where the bot would: not within a form, not against a wish for a person, not to what needs no answer.</summary>
    private static bool Answers(Conversation conversation, Message line, TurnInput input, string text) =>
        input.MayAnswer
        && conversation is { Owner.Kind: OwnerKind.Bot, Status: ConversationStatus.Pending, Form: null }
        && !ThreadRules.IsQuiet(line.Content)
        && !input.Answerer.AsksForPerson(conversation.InboxId, text);
}

using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Personas;

namespace Scrm.Core.Turns;

/// <summary>Who asks the bot in a turn.</summary>
internal static class AskerRules
{
    public static Asker Of(Conversation conversation, Contact contact, TurnInput input) =>
        new(conversation.Channel, input.Now, input.Personas.Counting.Clock.DayOf(input.Now))
        {
            Segments = input.SegmentIds,
            Tier = AudienceRules.TierOf(contact.Attributes),
            Value = input.Answerer.SettingsOf(conversation.InboxId).Handoff.VipValueFrom is null ? null : Value(contact, input),
        };

    public static double Value(Contact contact, TurnInput input) => ValueRules.Explain(
        ContactFacts.Of(contact), (input.Figures ?? input.Personas.Counting.Begin()).All(), input.Personas, input.Now).Score.Total;
}

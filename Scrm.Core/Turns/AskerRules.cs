using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;

namespace Scrm.Core.Turns;

/// <summary>Who asks the bot in a turn.</summary>
internal static class AskerRules
{
    public static Asker Of(Conversation conversation, Contact contact, TurnInput input) =>
        new(conversation.Channel, input.Now, input.Personas.Counting.Clock.DayOf(input.Now))
        {
            Segments = input.SegmentIds,
            Tier = AudienceRules.TierOf(contact.Attributes),
        };
}

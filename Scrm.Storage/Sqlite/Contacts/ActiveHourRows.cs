using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Contacts;

/// <summary>Counts when people write.</summary>
internal static class ActiveHourRows
{
    private const long SecondsAnHour = 3600;

    /// <summary>The number of an hour.</summary>
    public static long HourOf(DateTimeOffset time) => time.ToUnixTimeSeconds() / SecondsAnHour;

    /// <summary>The beginning of an hour.</summary>
    public static DateTimeOffset TimeOf(long hour) => DateTimeOffset.FromUnixTimeSeconds(hour * SecondsAnHour);

    /// <summary>Counts the customer's lines of a commit; what he did without words is no line.</summary>
    public static void Count(Session session, string contactId, IReadOnlyList<Message> messages)
    {
        foreach (var hour in messages
            .Where(m => m is { Direction: MessageDirection.In, Content.Type: not MessageType.Event })
            .GroupBy(m => HourOf(m.At)))
        {
            session.Execute(
                """
                INSERT INTO contact_activity (contact_id, hour, messages) VALUES (@contact, @hour, @messages)
                ON CONFLICT (contact_id, hour) DO UPDATE SET messages = messages + excluded.messages
                """,
                ("@contact", contactId),
                ("@hour", hour.Key),
                ("@messages", hour.Count()));
        }
    }
}

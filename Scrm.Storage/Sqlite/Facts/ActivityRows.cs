using Scrm.Core.Contacts;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Facts;

/// <summary>Counts what people do by the day, in the commit that writes it.</summary>
internal static class ActivityRows
{
    /// <summary>Stands for the sum of all days.</summary>
    public const long AllDays = -1;

    /// <summary>One message more.</summary>
    public static void AddMessage(Session session, string contactId, DateTimeOffset at) => Add(session, Activities.Message, contactId, at);

    /// <summary>One entry of the timeline more.</summary>
    public static void AddTouch(Session session, Touchpoint touchpoint)
    {
        Add(session, Activities.Of(touchpoint.Kind), touchpoint.ContactId, touchpoint.At);
        if (touchpoint.Detail is { } code && Activities.HasCode(touchpoint.Kind))
        {
            session.Execute(
                "INSERT OR IGNORE INTO contact_codes (code, contact) SELECT @code, row FROM contacts WHERE id = @contact",
                ("@code", code),
                ("@contact", touchpoint.ContactId));
        }
    }

    /// <summary>Makes the sums of all days anew.</summary>
    public static void AddUp(Session session, string kind) => session.Execute(
        "INSERT INTO contact_days (kind, day, contact, n) SELECT kind, @all, contact, sum(n) FROM contact_days WHERE kind = @kind GROUP BY contact",
        ("@all", AllDays),
        ("@kind", kind));

    private static void Add(Session session, string kind, string contactId, DateTimeOffset at)
    {
        Add(session, kind, contactId, ActivityDay.Of(at));
        Add(session, kind, contactId, AllDays);
    }

    private static void Add(Session session, string kind, string contactId, long day) => session.Execute(
        """
        INSERT INTO contact_days (kind, day, contact, n) SELECT @kind, @day, row, 1 FROM contacts WHERE id = @contact
        ON CONFLICT (kind, day, contact) DO UPDATE SET n = n + 1
        """,
        ("@kind", kind),
        ("@day", day),
        ("@contact", contactId));
}

using Microsoft.Data.Sqlite;
using Scrm.Core.Contacts;
using Scrm.Core.Segments.Facts;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Segments;

/// <summary>Reads the facts of one person.</summary>
internal static class FactReading
{
    /// <summary>All of them; null: there is no such person.</summary>
    public static SegmentFacts? Of(Session session, string contactId)
    {
        var contact = session.First(
            "SELECT body FROM contacts WHERE id = @id", reader => Json.Read<Contact>(reader.GetString(0)), ("@id", contactId));
        return contact is null ? null : AddTo(session, SegmentFacts.Of(contact, session.All(
            "SELECT body FROM tag_assignments WHERE contact_id = @id ORDER BY rowid",
            reader => Json.Read<TagAssignment>(reader.GetString(0)),
            ("@id", contactId))));
    }

    /// <summary>What contact and tags do not tell.</summary>
    public static SegmentFacts AddTo(Session session, SegmentFacts facts)
    {
        if (session.Number("SELECT row FROM contacts WHERE id = @id", ("@id", facts.ContactId)) is not { } row)
        {
            return facts;
        }

        return facts with
        {
            Persona = session.First(
                """
                SELECT value, revenue, participation, influence, role, stage, preferred_channel, preferred_hour
                FROM contact_facts WHERE contact = @row
                """,
                Persona,
                ("@row", row)) ?? PersonaFacts.None,
            Days = session.All(
                "SELECT kind, day, n FROM contact_days WHERE contact = @row AND day >= 0",
                reader => new ActivityDay(reader.GetString(0), reader.GetInt64(1), reader.GetInt32(2)),
                ("@row", row)),
            Codes = session.All("SELECT code FROM contact_codes WHERE contact = @row", reader => reader.GetString(0), ("@row", row)),
        };
    }

    /// <summary>The tags only, from an index: enough to compare people.</summary>
    public static SegmentFacts? TagsOf(Session session, string contactId, DateTimeOffset now)
    {
        if (session.Number("SELECT row FROM contacts WHERE id = @id", ("@id", contactId)) is not { } row)
        {
            return null;
        }

        return new SegmentFacts
        {
            ContactId = contactId,
            FirstSeenAt = now,
            LastSeenAt = now,
            Tags = session.All(
                """
                SELECT tag_id, dimension_id, score FROM tag_assignments
                WHERE contact = @row AND (expires_at IS NULL OR expires_at > @now)
                """,
                reader => new TagFact
                {
                    AssignmentId = "",
                    TagId = reader.GetString(0),
                    DimensionId = reader.GetString(1),
                    Score = reader.GetDouble(2),
                    Confidence = 1,
                    LastSeenAt = now,
                },
                ("@row", row),
                ("@now", Instant.Of(now))),
        };
    }

    private static PersonaFacts Persona(SqliteDataReader reader) => new()
    {
        Value = Number(reader, 0),
        Revenue = Number(reader, 1),
        Participation = Number(reader, 2),
        Influence = Number(reader, 3),
        Role = Text(reader, 4),
        Stage = Text(reader, 5),
        PreferredChannel = Text(reader, 6),
        PreferredHour = reader.IsDBNull(7) ? null : reader.GetInt32(7),
    };

    private static double? Number(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetDouble(column);

    private static string? Text(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}

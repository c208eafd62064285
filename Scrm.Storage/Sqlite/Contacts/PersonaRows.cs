using Scrm.Core.Contacts;
using Scrm.Core.Personas;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Facts;

namespace Scrm.Storage.Sqlite.Contacts;

/// <summary>Writes the rows of pictures and of the figures behind them.</summary>
internal static class PersonaRows
{
    /// <summary>Makes room for the picture of somebody new; it is computed with the first commit that concerns him, or soon.</summary>
    public static void Begin(Session session, Contact contact) => session.Execute(
        "INSERT OR IGNORE INTO personas (contact_id, body) VALUES (@contact, @body)",
        ("@contact", contact.Id),
        ("@body", Json.Write(new Persona(contact.Id, DateTimeOffset.UnixEpoch, []))));

    /// <summary>Replaces the person's figures; null leaves them.</summary>
    public static void SaveFigures(Session session, string contactId, string? body)
    {
        if (body is not null)
        {
            session.Execute(
                """
                INSERT INTO contact_figures (contact_id, body) VALUES (@contact, @body)
                ON CONFLICT (contact_id) DO UPDATE SET body = excluded.body
                """,
                ("@contact", contactId),
                ("@body", body));
        }
    }

    /// <summary>Replaces the person's picture; null leaves it.</summary>
    public static void Save(Session session, Persona? persona, string? body)
    {
        if (persona is not null)
        {
            session.Execute(
                """
                INSERT INTO personas (contact_id, body, computed_at, value, revenue, participation, influence, role, stage, first_seen, last_seen,
                    preferred_channel, preferred_hour)
                VALUES (@contact, @body, @at, @value, @revenue, @participation, @influence, @role, @stage, @first, @last, @channel, @hour)
                ON CONFLICT (contact_id) DO UPDATE SET body = excluded.body, computed_at = excluded.computed_at, value = excluded.value,
                    revenue = excluded.revenue, participation = excluded.participation, influence = excluded.influence, role = excluded.role,
                    stage = excluded.stage, first_seen = excluded.first_seen, last_seen = excluded.last_seen,
                    preferred_channel = excluded.preferred_channel, preferred_hour = excluded.preferred_hour
                """,
                ("@contact", persona.ContactId),
                ("@body", body),
                ("@at", Instant.Of(persona.At)),
                ("@value", persona.Value?.Total),
                ("@revenue", persona.Value?.Revenue),
                ("@participation", persona.Value?.Participation),
                ("@influence", persona.Value?.Influence),
                ("@role", persona.Role is { } role ? Word.Of(role.Role) : null),
                ("@stage", persona.Stage is { } stage ? Word.Of(stage.Stage) : null),
                ("@first", Instant.Of(persona.FirstSeenAt)),
                ("@last", Instant.Of(persona.LastSeenAt)),
                ("@channel", persona.Habits?.Channel),
                ("@hour", (long?)persona.Habits?.Hour));
            PersonaFactRows.Save(session, persona.ContactId, new PersonaFacts
            {
                Value = persona.Value?.Total,
                Revenue = persona.Value?.Revenue,
                Participation = persona.Value?.Participation,
                Influence = persona.Value?.Influence,
                Role = persona.Role is { } found ? Word.Of(found.Role) : null,
                Stage = persona.Stage is { } reached ? Word.Of(reached.Stage) : null,
                PreferredChannel = persona.Habits?.Channel,
                PreferredHour = persona.Habits?.Hour,
            });
        }
    }
}

using Scrm.Core.Segments.Facts;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Facts;

/// <summary>Writes what conditions ask of a persona, in the commit that writes the persona.</summary>
internal static class PersonaFactRows
{
    /// <summary>Replaces them; a person who is not stored has none.</summary>
    public static void Save(Session session, string contactId, PersonaFacts facts) => session.Execute(
        """
        UPDATE contact_facts SET value = @value, revenue = @revenue, participation = @participation, influence = @influence,
            role = @role, stage = @stage, preferred_channel = @channel, preferred_hour = @hour
        WHERE contact = (SELECT row FROM contacts WHERE id = @contact)
        """,
        ("@contact", contactId),
        ("@value", facts.Value),
        ("@revenue", facts.Revenue),
        ("@participation", facts.Participation),
        ("@influence", facts.Influence),
        ("@role", facts.Role),
        ("@stage", facts.Stage),
        ("@channel", facts.PreferredChannel),
        ("@hour", facts.PreferredHour));
}

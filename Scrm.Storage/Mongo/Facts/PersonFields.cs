using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Personas;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Facts;

/// <summary>What conditions ask of a person, as fields of the contact's own document.</summary>
internal static class PersonFields
{
    /// <summary>What follows from the contact.</summary>
    public static BsonDocument Of(Contact contact) => new()
    {
        { "facts.firstSeen", Instant.Of(contact.CreatedAt) },
        { "facts.lastSeen", Instant.Of(contact.LastSeenAt) },
        { "facts.following", Field.Of(contact.Following) },
        { "facts.source", Field.Of(contact.Source) },
        { "inboxes", new BsonArray(contact.Identities.Select(identity => identity.InboxId).Distinct()) },
        {
            "attributes",
            new BsonArray(contact.Attributes.Select(one => AttributeFact.Of(one.Key, one.Value)).Select(fact => new BsonDocument
            {
                { "name", fact.Name },
                { "text", fact.Text },
                { "folded", fact.Folded },
                { "number", Field.Of(fact.Number) },
                { "day", Field.Of(fact.Day) },
            }))
        },
    };

    /// <summary>What follows from the picture.</summary>
    public static BsonDocument Of(Persona persona) => Of(new PersonaFacts
    {
        Value = persona.Value?.Total,
        Revenue = persona.Value?.Revenue,
        Participation = persona.Value?.Participation,
        Influence = persona.Value?.Influence,
        Role = persona.Role is { } role ? Word.Of(role.Role) : null,
        Stage = persona.Stage is { } stage ? Word.Of(stage.Stage) : null,
        PreferredChannel = persona.Habits?.Channel,
        PreferredHour = persona.Habits?.Hour,
    });

    /// <summary>The same, known already.</summary>
    public static BsonDocument Of(PersonaFacts facts) => new()
    {
        { "facts.value", Field.Of(facts.Value) },
        { "facts.revenue", Field.Of(facts.Revenue) },
        { "facts.participation", Field.Of(facts.Participation) },
        { "facts.influence", Field.Of(facts.Influence) },
        { "facts.role", Field.Of(facts.Role) },
        { "facts.stage", Field.Of(facts.Stage) },
        { "facts.preferredChannel", Field.Of(facts.PreferredChannel) },
        { "facts.preferredHour", Field.Of((long?)facts.PreferredHour) },
    };
}

using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Personas;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Sqlite.Documents;

namespace Scrm.Storage.Mongo.Facts;

/// <summary>What conditions ask of a person, as fields of the contact's own document.</summary>
internal static class ContactFacts
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
    public static BsonDocument Of(Persona persona) => new()
    {
        { "facts.value", Field.Of(persona.Value?.Total) },
        { "facts.revenue", Field.Of(persona.Value?.Revenue) },
        { "facts.participation", Field.Of(persona.Value?.Participation) },
        { "facts.influence", Field.Of(persona.Value?.Influence) },
        { "facts.role", Field.Of(persona.Role is { } role ? Word.Of(role.Role) : null) },
        { "facts.stage", Field.Of(persona.Stage is { } stage ? Word.Of(stage.Stage) : null) },
        { "facts.preferredChannel", Field.Of(persona.Habits?.Channel) },
        { "facts.preferredHour", Field.Of((long?)persona.Habits?.Hour) },
    };
}

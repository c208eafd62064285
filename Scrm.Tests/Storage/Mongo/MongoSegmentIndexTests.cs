using MongoDB.Bson;
using Scrm.Core.Segments;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Facts;
using Scrm.Storage.Mongo.Segments;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Mongo;

[Collection(MongoServer.Name)]
public sealed class MongoSegmentIndexTests : SegmentIndexSpec
{
    private MongoStore? _store;

    protected override ISegmentIndex Index => new MongoSegmentIndex(_store!);

    protected override async Task<StoreParts> OpenAsync() => MongoServer.Parts(_store = await MongoServer.EmptyAsync());

    protected override ValueTask CloseAsync() => ValueTask.CompletedTask;

    protected override Task SavePersonaFactsAsync(string contactId, PersonaFacts facts) => _store!.WriteAsync(
        session =>
        {
            session.Change(ContactRows.Plan, new BsonDocument("_id", contactId), Op.Set(PersonFields.Of(facts)));
            return Task.FromResult(Written.Keep(true));
        },
        Token);

    // Facts are fields of the contact's own document: there is nothing to build anew.
    protected override Task RebuildFactsAsync() => Task.CompletedTask;
}

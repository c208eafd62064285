using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Mongo;

[Collection(MongoServer.Name)]
public sealed class MongoSamePersonTests() : SamePersonSpec(new MongoMergePlace());

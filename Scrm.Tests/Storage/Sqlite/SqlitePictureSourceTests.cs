using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqlitePictureSourceTests() : PictureSourceSpec(StoreChoice.Embedded);

using Scrm.Storage.Availability;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>Settings of regions and zones that do not fit one another, the server or the database.</summary>
internal sealed class ZonesRefusedException(string chinese, string english) : StoreRefusedException($"{chinese} / {english}");

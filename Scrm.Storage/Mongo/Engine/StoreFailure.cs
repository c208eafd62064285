using MongoDB.Driver;
using Scrm.Core.Foundation;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>Tells a store that is away from a race and from a mistake of ours.</summary>
internal static class StoreFailure
{
    private const int WriteConflict = 112;
    private const int NoSuchTransaction = 251;
    private const int DuplicateKey = 11000;

    /// <summary>True: somebody else was faster; the write is tried again on what stands now.</summary>
    public static bool IsRace(Exception failure) =>
        failure is MongoException mongo && (mongo.HasErrorLabel("TransientTransactionError") || IsDuplicate(mongo)
            || mongo is MongoCommandException { Code: WriteConflict or NoSuchTransaction });

    /// <summary>True: a document with this identity is there.</summary>
    public static bool IsDuplicate(Exception failure) => failure switch
    {
        MongoWriteException { WriteError.Category: ServerErrorCategory.DuplicateKey } => true,
        MongoBulkWriteException bulk => bulk.WriteErrors.Any(error => error.Category == ServerErrorCategory.DuplicateKey),
        MongoCommandException command => command.Code == DuplicateKey,
        _ => false,
    };

    /// <summary>The failure as callers see it.</summary>
    public static Exception Translate(Exception failure) =>
        failure is MongoConnectionException or MongoNotPrimaryException or MongoNodeIsRecoveringException or MongoExecutionTimeoutException or TimeoutException
        || (failure is MongoException && IsRace(failure))
            ? new StoreUnavailableException($"The store is not available, nothing is known to be stored: {failure.GetType().Name}.", failure)
            : failure;
}

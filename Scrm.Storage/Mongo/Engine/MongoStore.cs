using MongoDB.Bson;
using MongoDB.Driver;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>
/// The shared store: a MongoDB database many processes use. Writes are transactions that a majority of the servers has on disk when they
/// end; a race is run again on what stands then.
/// </summary>
internal sealed class MongoStore : IDisposable
{
    private const int MostTries = 60;
    private static readonly WriteConcern Durable = WriteConcern.WMajority.With(journal: true);
    private static readonly TransactionOptions Transactions = new(ReadConcern.Snapshot, ReadPreference.Primary, Durable);

    private readonly SemaphoreSlim _opening = new(1);
    private readonly IReadOnlyList<CollectionPlan> _plans;
    private readonly MongoClient _client;
    private ServerKind? _kind;

    /// <summary>Connects when first asked.</summary>
    public MongoStore(MongoSettings settings, IReadOnlyList<CollectionPlan> plans)
    {
        var client = MongoClientSettings.FromConnectionString(settings.ConnectionString);
        client.ApplicationName ??= "scrm";
        if (!settings.ConnectionString.Contains("serverSelectionTimeoutMS", StringComparison.OrdinalIgnoreCase))
        {
            // A platform waits five seconds: what cannot be stored by then goes to the spool.
            client.ServerSelectionTimeout = TimeSpan.FromSeconds(3);
        }

        client.ReadPreference = ReadPreference.Primary;
        client.ReadConcern = ReadConcern.Majority;
        client.WriteConcern = Durable;
        client.ClusterConfigurator = settings.Watch;
        Settings = settings;
        _plans = plans;
        _client = new MongoClient(client);
        Database = _client.GetDatabase(settings.Database);
        Clock = new StoreClock(_client);
        Numbers = new Numbers(TimeProvider.System);
    }

    /// <summary>How it is kept.</summary>
    public MongoSettings Settings { get; }

    /// <summary>Where regions lie.</summary>
    public Zones Zones => Settings.Zones;

    /// <summary>The database; what is written or asked there by its name alone knows nothing of zones.</summary>
    public IMongoDatabase Database { get; }

    /// <summary>The clock all processes share.</summary>
    public StoreClock Clock { get; }

    /// <summary>Numbers that rise.</summary>
    public Numbers Numbers { get; }

    /// <summary>Checks the server, creates or migrates the database and begins to serve; a second call does nothing.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await _opening.WaitAsync(cancellationToken);
        try
        {
            if (_kind is null)
            {
                var kind = await ServerKind.AskAsync(_client, cancellationToken);
                kind.Check(Settings.AllowWithoutTransactions);
                kind.CheckZones(Settings.HasRegions, Zones.AreOn);
                await new Schema(_client, Database, _plans, kind.IsCluster, Zones).PrepareAsync(cancellationToken);
                _kind = kind;
            }
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <summary>Reads; each question sees what a majority has.</summary>
    public async Task<T> ReadAsync<T>(Func<Session, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            using var handle = await _client.StartSessionAsync(null, cancellationToken);
            return await read(new Session(Database, handle, Zones, cancellationToken));
        }
        catch (Exception failure) when (failure is MongoException or TimeoutException)
        {
            throw StoreFailure.Translate(failure);
        }
    }

    /// <summary>Writes all or nothing; durable when the task ends. The work may be run several times and must only read and gather changes.</summary>
    public async Task<T> WriteAsync<T>(Func<Session, Task<Written<T>>> work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryWriteAsync(work, cancellationToken);
            }
            catch (Exception failure) when (attempt < MostTries && StoreFailure.IsRace(failure))
            {
                // The more have collided, the further apart they come back.
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Min(100, attempt * (1 + (Numbers.Next() >> 12 & 3)))), cancellationToken);
            }
            catch (Exception failure) when (failure is MongoException or TimeoutException)
            {
                throw StoreFailure.Translate(failure);
            }
        }
    }

    /// <summary>Changes single documents, each at once and durable when its call ends.</summary>
    public async Task<T> DirectAsync<T>(CollectionPlan plan, Func<DirectDocuments, Task<T>> work)
    {
        try
        {
            return await work(new DirectDocuments(Database.GetCollection<BsonDocument>(plan.Name), plan, Zones));
        }
        catch (Exception failure) when (failure is MongoException or TimeoutException && !StoreFailure.IsDuplicate(failure))
        {
            throw StoreFailure.Translate(failure);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _opening.Dispose();
    }

    private async Task<T> TryWriteAsync<T>(Func<Session, Task<Written<T>>> work, CancellationToken cancellationToken)
    {
        var kind = _kind ?? throw new InvalidOperationException("The store is not open yet: call OpenScrmStoreAsync before serving.");
        using var handle = await _client.StartSessionAsync(null, cancellationToken);
        if (kind.HasTransactions)
        {
            handle.StartTransaction(Transactions);
        }

        var session = new Session(Database, handle, Zones, cancellationToken);
        var written = await work(session);
        if (written.Keep)
        {
            await session.FlushAsync();
            if (handle.IsInTransaction)
            {
                await CommitAsync(handle, cancellationToken);
            }
        }

        // What is not committed is aborted with the session.
        return written.Value;
    }

    private static async Task CommitAsync(IClientSessionHandle handle, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await handle.CommitTransactionAsync(cancellationToken);
                return;
            }
            catch (MongoException failure) when (attempt < 5 && failure.HasErrorLabel("UnknownTransactionCommitResult"))
            {
                // Asking again is safe: the server knows the transaction by its number.
            }
        }
    }
}

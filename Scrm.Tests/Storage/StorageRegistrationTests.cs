using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Attachments;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Storage;
using Scrm.Storage.KeyRing;
using Scrm.Storage.Redis;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Tests.Doubles;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage;

public sealed class StorageRegistrationTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_shared_store_that_this_build_lacks_is_named_at_the_start()
    {
        Assert.SkipWhen(IStoreDriver.Find() is not null, "This build has the drivers.");
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Mongo"] = "mongodb://somewhere" }).Build();
        var failure = Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddScrmStorage(configuration));
        Assert.Contains("ScrmDrivers=true", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("somewhere", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_port_is_there()
    {
        await using var services = Services();
        await services.OpenScrmStoreAsync(Token);
        await services.OpenScrmStoreAsync(Token);
        foreach (var port in new[]
        {
            typeof(IConversationStore), typeof(IReceiptStore), typeof(IOutbox), typeof(IContactStore), typeof(ITagStore),
            typeof(IKnowledgeStore), typeof(IDirectory), typeof(ISharedValues), typeof(IAttachmentStore), typeof(IEventBus),
            typeof(IPresence), typeof(IReceiptSpool), typeof(ITagHistory), typeof(IIdFactory), typeof(TimeProvider),
        })
        {
            Assert.Same(services.GetRequiredService(port), services.GetRequiredService(port));
        }

        Assert.True(File.Exists(Path.Combine(_folder.FullName, "data", "scrm.db")));
    }

    [Fact]
    public async Task Redis_carries_bus_and_presence_when_it_is_set_and_nobody_waits_for_it()
    {
        await using var services = Services(("ConnectionStrings:Redis", "127.0.0.1:1"));
        Assert.IsType<RedisEventBus>(services.GetRequiredService<IEventBus>());
        Assert.IsType<RedisPresence>(services.GetRequiredService<IPresence>());
        await services.GetRequiredService<IEventBus>().PublishAsync(new ChangesAppended(), Token);
    }

    [Theory]
    [InlineData("Scrm:DataDirectory", "")]
    [InlineData("Scrm:ChangesKept", "5")]
    [InlineData("Scrm:SpoolMaxMessages", "0")]
    [InlineData("Scrm:SpoolMaxBytes", "1")]
    [InlineData("Scrm:RedisPrefix", "a b")]
    [InlineData("Scrm:RedisPrefix", ":")]
    [InlineData("ConnectionStrings:Redis", "redis:6379,colour=red")]
    public void A_senseless_setting_is_refused(string key, string value)
    {
        using var services = Services((key, value));
        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<StorageOptions>>().Value);
    }

    [Fact]
    public async Task The_health_check_tells_the_truth_about_the_store()
    {
        var clock = new FakeClock();
        await using var services = Services(clock);
        Assert.Equal(HealthStatus.Unhealthy, (await CheckAsync()).Status);
        await services.OpenScrmStoreAsync(Token);

        // Asked again at once it says the same: probes do not hammer the store.
        Assert.Equal(HealthStatus.Unhealthy, (await CheckAsync()).Status);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(HealthStatus.Healthy, (await CheckAsync()).Status);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(HealthStatus.Healthy, (await CheckAsync()).Status);

        // A disk on which nothing fits any more.
        var store = services.GetRequiredService<SqliteStore>();
        await store.WriteAsync(session => Written.Keep(session.Number("PRAGMA query_only = ON")), Token);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(HealthStatus.Unhealthy, (await CheckAsync()).Status);

        async Task<HealthReportEntry> CheckAsync() =>
            (await services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token)).Entries["store"];
    }

    [Fact]
    public async Task Messages_that_wait_beside_the_store_show_as_degraded()
    {
        await using var services = Services();
        Assert.Equal(HealthStatus.Healthy, await CheckAsync());
        var spool = services.GetRequiredService<IReceiptSpool>();
        Assert.True(await spool.AppendAsync(Sample.Inbound("k1"), Sample.Noon, Token));
        Assert.Equal(HealthStatus.Degraded, await CheckAsync());
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(_folder.FullName, "data", "spool")));
        await spool.ReadAsync(1, Token);
        await spool.RemoveReadAsync(Token);
        Assert.Equal(HealthStatus.Healthy, await CheckAsync());

        async Task<HealthStatus> CheckAsync() =>
            (await services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token)).Entries["spool"].Status;
    }

    [Fact]
    public async Task A_store_that_hangs_is_not_ready()
    {
        var clock = new FakeClock();
        await using var services = Services(clock);
        await services.OpenScrmStoreAsync(Token);
        using var released = new ManualResetEventSlim();
        var hanging = services.GetRequiredService<SqliteStore>().WriteAsync(
            _ =>
            {
                released.Wait(TimeSpan.FromSeconds(30));
                return Written.Keep(true);
            },
            Token);
        var check = services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token);
        await clock.WaitForTimersAsync(1, Token);
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(HealthStatus.Unhealthy, (await check).Status);
        released.Set();
        await hanging;
    }

    [Fact]
    public async Task Another_process_reads_what_this_one_protected()
    {
        await using var here = Services();
        await here.OpenScrmStoreAsync(Token);
        var text = here.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie").Protect("小林");

        await using var there = Services();
        await there.OpenScrmStoreAsync(Token);
        Assert.Equal("小林", there.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie").Unprotect(text));
    }

    [Fact]
    public async Task A_key_with_a_document_type_is_refused()
    {
        await using var services = Services();
        await services.OpenScrmStoreAsync(Token);
        var repository = services.GetRequiredService<SharedValuesXmlRepository>();
        repository.StoreElement(new XElement("key", "1"), "k1");
        Assert.Equal("1", Assert.Single(repository.GetAllElements()).Value);
        Assert.Throws<InvalidOperationException>(() => repository.StoreElement(new XElement("key", "2"), "k1"));

        const string Bomb = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";
        await services.GetRequiredService<ISharedValues>().TrySaveAsync("dataprotection/bomb", Bomb, 0, null, DateTimeOffset.UnixEpoch, Token);
        Assert.Throws<System.Xml.XmlException>(() => repository.GetAllElements());
    }

    private ServiceProvider Services(params (string Key, string Value)[] settings) => Services(null, settings);

    private ServiceProvider Services(TimeProvider? clock, params (string Key, string Value)[] settings)
    {
        var values = settings.Prepend(("Scrm:DataDirectory", Path.Combine(_folder.FullName, "data")))
            .GroupBy(setting => setting.Item1).ToDictionary(group => group.Key, group => (string?)group.Last().Item2);
        var services = new ServiceCollection();
        services.AddLogging();
        if (clock is not null)
        {
            services.AddSingleton(clock);
        }

        services.AddScrmStorage(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        services.AddDataProtection().SetApplicationName("scrm").PersistKeysToScrmStore();
        return services.BuildServiceProvider();
    }
}

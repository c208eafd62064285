using System.Globalization;

namespace Scrm.Bench.Live;

/// <summary>The platform, two gateways and two consoles as processes on one store, with a Redis between them; without a Redis gateways and consoles are one process.</summary>
internal sealed class LiveCluster : IAsyncDisposable
{
    public const string Password = "a-password-of-benchmarks";
    private readonly List<LiveProcess> _processes = [];

    private LiveCluster(string folder) => Folder = folder;

    /// <summary>Where the store lies.</summary>
    public string Folder { get; }

    public LivePlatform Platform { get; private set; } = null!;

    public IReadOnlyList<Uri> Consoles { get; private set; } = [];

    public int Count => _processes.Count;

    public static string Agent(int number) => string.Create(CultureInfo.InvariantCulture, $"agent{number}");

    public static async Task<LiveCluster> StartAsync(string folder, int agents, int capacity)
    {
        var cluster = new LiveCluster(folder);
        try
        {
            await cluster.StartAsync(agents, capacity);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Platform?.Dispose();
        foreach (var process in Enumerable.Reverse(_processes))
        {
            await process.DisposeAsync();
        }
    }

    private async Task StartAsync(int agents, int capacity)
    {
        var away = Directory.CreateDirectory(Path.Combine(Folder, "platform")).FullName;
        Platform = new LivePlatform(await AddAsync(LiveProcess.HostAsync(away, "emulators", new Dictionary<string, string>())));
        var settings = new Dictionary<string, string>(Platform.Settings(2)) { ["Scrm__Bootstrap__AdminPassword"] = Password };
        foreach (var part in (string[])["Gateway__Sender", "Console__Request", "Console__Command"])
        {
            settings[$"Scrm__{part}Burst"] = "10000";
            settings[$"Scrm__{part}{(part[0] == 'G' ? "" : "s")}PerSecond"] = "1000";
        }

        settings["Scrm__Console__SignInsPerMinute"] = "1000";
        for (var n = 0; n < agents; n++)
        {
            settings[$"Scrm__Bootstrap__Users__{n}__UserName"] = Agent(n);
            settings[$"Scrm__Bootstrap__Users__{n}__Password"] = Password;
            settings[$"Scrm__Bootstrap__Users__{n}__Team"] = "service";
            settings[$"Scrm__Bootstrap__Users__{n}__Capacity"] = capacity.ToString(CultureInfo.InvariantCulture);
        }

        if (LiveProcess.Redis() is { } redis)
        {
            _processes.Add(redis);
            settings["ConnectionStrings__Redis"] = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{redis.Port}");
            var consoles = await AddAsync(LiveProcess.HostAsync(Folder, "console", settings));
            Consoles = [consoles, await AddAsync(LiveProcess.HostAsync(Folder, "console", settings))];
            await Platform.OpenAsync(await AddAsync(LiveProcess.HostAsync(Folder, "bot", settings)));
            await Platform.OpenAsync(await AddAsync(LiveProcess.HostAsync(Folder, "bot", settings)));
        }
        else
        {
            var both = await AddAsync(LiveProcess.HostAsync(Folder, "bot,console", settings));
            Consoles = [both];
            await Platform.OpenAsync(both);
            await Platform.OpenAsync(both);
        }
    }

    private async Task<Uri> AddAsync(Task<LiveProcess> starting)
    {
        _processes.Add(await starting);
        return _processes[^1].Address;
    }
}

namespace Scrm.Tests.WholePath;

/// <summary>One host with the demo, shared by the tests of a collection.</summary>
public sealed class DemoHost : IAsyncLifetime
{
    private HostProcess? _host;

    internal HostProcess Host => _host!;

    public async ValueTask InitializeAsync() => _host = await HostProcess.StartAsync(HostProcess.NewDataDirectory(), Unhurried.Settings);

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }

    internal Phone NewPhone() => new(Host.Http, $"o{Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal)}");
}

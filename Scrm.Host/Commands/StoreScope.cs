using Scrm.Core;
using Scrm.Host.Startup;
using Scrm.Storage;

namespace Scrm.Host.Commands;

/// <summary>The store and the actions, for a command that works on the data of a stopped or running platform.</summary>
internal sealed class StoreScope : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StoreScope(WebApplication app) => _app = app;

    /// <summary>Opens the store the settings name: <c>Scrm:DataDirectory</c> as an option or from the environment.</summary>
    public static async Task<StoreScope> OpenAsync(IReadOnlyList<string> settings, CancellationToken cancellationToken)
    {
        var builder = HostBuilding.Create(Arguments.Of([.. settings]));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(CompanyClocks.Read(builder.Configuration["Scrm:TimeZone"]));
        builder.Services.AddScrmCore();
        builder.Services.AddScrmStorage(builder.Configuration);
        var app = builder.Build();
        await app.Services.OpenScrmStoreAsync(cancellationToken);
        return new StoreScope(app);
    }

    /// <summary>An action or a port.</summary>
    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

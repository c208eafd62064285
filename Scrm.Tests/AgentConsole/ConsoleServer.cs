using System.Globalization;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Scrm.AgentConsole;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core;
using Scrm.Core.Agents;
using Scrm.Storage;

namespace Scrm.Tests.AgentConsole;

/// <summary>The console as the host builds it, on a free port with a store of its own and a small staff.</summary>
public class ConsoleServer : IAsyncLifetime
{
    public const string Password = "correct horse battery";
    public const int ChangesKept = 1000;
    private readonly string _data = Directory.CreateTempSubdirectory("scrm-console-").FullName;
    private WebApplication? _app;

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public IServiceProvider Services => _app!.Services;

    internal StringWriter Printed { get; } = new();

    protected virtual IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>();

    protected virtual TimeProvider Time => TimeProvider.System;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Scrm:DataDirectory"] = _data,
            ["Scrm:ChangesKept"] = ChangesKept.ToString(CultureInfo.InvariantCulture),
            ["Scrm:Console:SignInsPerMinute"] = "10000",
            ["Scrm:Bootstrap:AdminPassword"] = Password,
            ["Scrm:Console:DrainGraceSeconds"] = "0",
        });
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Services.AddSingleton(Time);
        builder.Services.AddScrmCore();
        builder.Services.AddScrmStorage(builder.Configuration);
        builder.Services.AddScrmConsole(builder.Configuration);
        builder.Services.AddSingleton(new PasswordPrinter(Printed));
        _app = builder.Build();
        _app.UseScrmConsole();
        _app.MapScrmConsole();
        await _app.Services.OpenScrmStoreAsync(CancellationToken.None);
        await _app.Services.BootstrapScrmConsoleAsync(CancellationToken.None);
        await HireAsync("lin", AgentRole.Agent, "service");
        await HireAsync("chen", AgentRole.Agent, "service");
        await HireAsync("zhou", AgentRole.Agent, "sales");
        await HireAsync("wang", AgentRole.Supervisor, "service");
        await _app.StartAsync();
        Address = new Uri(_app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        Directory.Delete(_data, recursive: true);
    }

    /// <summary>Asks it to end, as a process manager does.</summary>
    public Task LeaveAsync() => _app!.StopAsync();

    public Task<bool> HireAsync(string userName, AgentRole role, params string[] teams) =>
        Services.ProvisionStaffAsync(new StaffMember(userName, Password, userName, role, teams), CancellationToken.None);

    /// <summary>Every address of the server.</summary>
    internal IReadOnlyList<Endpoint> Endpoints =>
        [.. ((IEndpointRouteBuilder)_app!).DataSources.SelectMany(source => source.Endpoints)];

    /// <summary>Signs in; the client carries the cookie and the header of writes.</summary>
    internal async Task<Desk> SignInAsync(string userName)
    {
        var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = Address };
        using var answer = await http.PostAsJsonAsync("/api/session", new SignInInput(userName, Password));
        answer.EnsureSuccessStatusCode();
        var cookie = answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        http.DefaultRequestHeaders.Add("Cookie", cookie);
        http.DefaultRequestHeaders.Add("X-Scrm", "1");
        return new Desk(http, cookie, Address, (await answer.ReadAsync<SessionView>()).AgentId);
    }
}

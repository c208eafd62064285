using Scrm.AgentConsole;
using Scrm.Bot;
using Scrm.Core;
using Scrm.Core.Links;
using Scrm.Emulators;
using Scrm.Host.Commands;
using Scrm.Host.Demo;
using Scrm.Host.Operations;
using Scrm.Host.Seeding;
using Scrm.Host.Startup;
using Scrm.Storage;
using Scrm.Storage.Availability;

var arguments = Arguments.Of(args);
if (CommandLine.TryFind(arguments.Rest) is { } command)
{
    return await command.RunAsync(arguments.Rest[1..]);
}

var builder = HostBuilding.Create(arguments);
var roles = Roles.From(builder.Configuration, builder.Environment);
var demo = DemoAccount.Prepare(builder.Configuration, builder.Environment, roles);

builder.Services.AddScrmOperations(builder.Environment);
builder.Services.AddSingleton(PublicAddress.Read(builder.Configuration["Scrm:PublicBaseUrl"]));
builder.Services.AddSingleton(CompanyClocks.Read(builder.Configuration["Scrm:TimeZone"]));
builder.Services.AddScrmCore();
builder.Services.AddScrmStorage(builder.Configuration);
if (roles.Bot)
{
    builder.Services.AddScrmBot();
}

if (roles.Console)
{
    builder.Services.AddScrmConsole(builder.Configuration);
}

if (roles.Bot || roles.Console)
{
    builder.Services.AddHostedService<AnswerLearner>();
}

if (roles.Emulators)
{
    builder.Services.AddScrmEmulators(builder.Configuration);
}

var app = builder.Build();
try
{
    await app.Services.OpenScrmStoreAsync(CancellationToken.None);
}
catch (StoreRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 3;
}

await StoreSeeding.RunAsync(app, roles, demo, CancellationToken.None);

app.UseScrmOperations();
if (roles.Console)
{
    app.UseScrmConsole();
}

app.MapScrmOperations();
if (roles.Bot)
{
    app.MapScrmBot();
}

if (roles.Console)
{
    app.MapScrmConsole();
    ConsolePages.Map(app);
}

if (roles.Emulators)
{
    app.MapScrmEmulators();
}

if (demo is not null)
{
    DemoBanner.ShowWhenListening(app, roles, demo);
}

await Leaving.RunAsync(app);
return 0;

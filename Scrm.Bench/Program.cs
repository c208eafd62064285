using Scrm.Bench;
using Scrm.Bench.History;
using Scrm.Bench.Improving;
using Scrm.Bench.Live;
using Scrm.Bench.Personas;
using Scrm.Bench.Routing;
using Scrm.Bench.Rules;
using Scrm.Bench.Tagging;
using Scrm.Bench.Walls;

var benchmarks = new Dictionary<string, Func<string[], Task>>(StringComparer.Ordinal)
{
    ["personas"] = Plain(PersonaBenchmark.Run),
    ["tagger"] = Plain(TaggerBenchmark.Run),
    ["rules"] = Plain(RuleBenchmark.Run),
    ["clusters"] = Plain(ClusterBenchmark.Run),
    ["history"] = HistoryBenchmark.RunAsync,
    ["routing"] = args => args is ["live", .. var rest] ? LiveBenchmark.RunAsync(rest) : RoutingBenchmark.RunAsync(args),
    ["wall"] = WallBenchmark.RunAsync,
};

if (args is [var name, .. var rest] && benchmarks.TryGetValue(name, out var run))
{
    Machine.Print();
    await run(rest);
    return 0;
}

Console.Error.WriteLine("Usage: dotnet run -c Release --project Scrm.Bench -- personas | tagger | rules | clusters | history [folder] [people] | routing [docs | running | live [contacts] [times as fast]] | wall [conversations]");
return 2;

static Func<string[], Task> Plain(Action benchmark) => _ =>
{
    benchmark();
    return Task.CompletedTask;
};

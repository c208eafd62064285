using Scrm.Bench;
using Scrm.Bench.History;
using Scrm.Bench.Tagging;

var benchmarks = new Dictionary<string, Func<string[], Task>>(StringComparer.Ordinal)
{
    ["tagger"] = _ =>
    {
        TaggerBenchmark.Run();
        return Task.CompletedTask;
    },
    ["history"] = HistoryBenchmark.RunAsync,
};

if (args is [var name, .. var rest] && benchmarks.TryGetValue(name, out var run))
{
    Machine.Print();
    await run(rest);
    return 0;
}

Console.Error.WriteLine("Usage: dotnet run -c Release --project Scrm.Bench -- tagger | history [folder] [people]");
return 2;

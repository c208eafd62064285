using Scrm.Bench;
using Scrm.Bench.Personas;
using Scrm.Bench.Tagging;

var benchmarks = new Dictionary<string, Action>(StringComparer.Ordinal)
{
    ["personas"] = PersonaBenchmark.Run,
    ["tagger"] = TaggerBenchmark.Run,
};

if (args is [var name] && benchmarks.TryGetValue(name, out var run))
{
    Machine.Print();
    run();
    return 0;
}

Console.Error.WriteLine($"Usage: dotnet run -c Release --project Scrm.Bench -- <{string.Join('|', benchmarks.Keys)}>");
return 2;

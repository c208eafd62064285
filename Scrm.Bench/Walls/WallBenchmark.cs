using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scrm.Bench.Routing;
using Scrm.Core;
using Scrm.Core.Conversations;
using Scrm.Core.Walls;
using Scrm.Storage;

namespace Scrm.Bench.Walls;

/// <summary>How long the supervisors' wall takes to read on a busy day, while things go on happening between two readings.</summary>
internal static class WallBenchmark
{
    private const int Readings = 100;
    private const int ChangesBetween = 20;

    public static async Task RunAsync(string[] args)
    {
        foreach (var size in args.Length == 0 ? [20_000, 50_000] : args.Select(a => int.Parse(a, CultureInfo.InvariantCulture)))
        {
            await MeasureAsync(size);
        }
    }

    private static async Task MeasureAsync(int size)
    {
        var folder = Directory.CreateTempSubdirectory("scrm-wall-");
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton<TimeProvider>(new MovedClock(WallDayMaker.Now));
        collection.AddScrmCore();
        collection.AddScrmStorage(new ConfigurationBuilder().AddInMemoryCollection([new("Scrm:DataDirectory", folder.FullName)]).Build());
        await using (var services = collection.BuildServiceProvider())
        {
            await services.OpenScrmStoreAsync(CancellationToken.None);
            await new WallDayMaker(services, size).FillAsync();
            var (now, day, list) = (services.GetRequiredService<ReadWall>(), services.GetRequiredService<ReadWallDay>(), services.GetRequiredService<ListWallDay>());
            var start = Stopwatch.GetTimestamp();
            var figures = await day.HandleAsync(CancellationToken.None);
            Console.WriteLine(FormattableString.Invariant($"\n{size:N0} conversations today, {WallDayMaker.Open} of them open; the first reading of the day took {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms: {figures}\n"));
            Console.WriteLine("| milliseconds | p50 | p95 | highest |\n|---|---:|---:|---:|");
            await Latencies.PrintAsync("`/api/wall`", Readings, After(services, size, () => now.HandleAsync(CancellationToken.None)));
            await Latencies.PrintAsync("`/api/wall/today`", Readings, After(services, size, () => day.HandleAsync(CancellationToken.None)));
            foreach (var figure in Enum.GetValues<WallFigure>())
            {
                await Latencies.PrintAsync($"`/api/wall/today/{figure}`", Readings, After(services, size, () => list.HandleAsync(figure, CancellationToken.None)));
            }
        }

        folder.Delete(recursive: true);
    }

    /// <summary>The reading with the changes before it; they take their own time, which is the store's and not the wall's.</summary>
    private static Func<int, Task<Func<Task>>> After(ServiceProvider services, int size, Func<Task> read) => async n =>
    {
        var store = services.GetRequiredService<IConversationStore>();
        for (var i = 0; i < ChangesBetween; i++)
        {
            var stored = (await store.GetAsync(WallDayMaker.Id((n * ChangesBetween + i * 977) % size), CancellationToken.None))!;
            await store.CommitAsync(WallDayMaker.Touch(stored, WallDayMaker.Now), CancellationToken.None);
        }

        return read;
    };
}

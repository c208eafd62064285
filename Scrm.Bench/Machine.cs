using System.Reflection;
using System.Runtime.InteropServices;

namespace Scrm.Bench;

/// <summary>Says what the figures were measured on.</summary>
internal static class Machine
{
    public static void Print()
    {
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} processors");
        if (typeof(Machine).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration != "Release")
        {
            Console.WriteLine("Not a Release build: the figures say nothing.");
        }
    }
}

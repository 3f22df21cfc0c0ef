using System.Text;

namespace Bwc.Mutation.Trying;

/// <summary>
/// The process that runs tests. It reads orders and writes answers, a line each. A change may keep it from ever coming back: then it is ended, and
/// another one takes its place.
/// </summary>
/// <remarks>
/// Orders: <c>cover SIZE</c> runs all tests twice; <c>try CHANGE TEST ...</c> runs tests with a change on; <c>fresh CHANGE TEST ...</c> does so with the
/// change on before anything of the library is used. Answers: <c>test ROUND NAME PASSED MILLISECONDS REACHED,...</c> while covering; <c>run NAME</c>
/// before each test; <c>noticed NAME</c>, <c>survived</c> or <c>covered</c> at the end, with the megabytes in use.
/// </remarks>
internal sealed class Worker(string library, TextReader orders, TextWriter answers)
{
    // What passes with everything new and no change: a failure in such a run is the change's own.
    private readonly HashSet<string> _passAlone = [];
    private TestRun _run = new(library);

    /// <summary>Obeys until there are no more orders.</summary>
    /// <param name="library">The changed library.</param>
    public static void Work(string library)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var orders = new StreamReader(Console.OpenStandardInput(), utf8);
        using var answers = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true };
        // What tests print is no answer.
        Console.SetOut(TextWriter.Null);
        Console.SetIn(TextReader.Null);
        new Worker(library, orders, answers).Work();
    }

    private void Work()
    {
        while (orders.ReadLine()?.Split(' ') is [var order, var number, .. var tests])
        {
            var change = int.Parse(number);
            var noticed = order switch
            {
                "cover" => Cover(change),
                "try" => Try(change, tests),
                _ => TryFresh(change, tests),
            };
            answers.WriteLine($"{(order == "cover" ? "covered" : noticed is null ? "survived" : $"noticed {noticed}")} {Environment.WorkingSet >> 20}");
        }
    }

    private string? Cover(int size)
    {
        for (var pass = 1; pass <= 2; pass++)
        {
            foreach (var name in _run.Names())
            {
                var reached = new bool[size + 1];
                _run.Reached = reached;
                var start = Environment.CpuUsage.TotalTime;
                var passed = _run.Passes(name);
                var spent = Environment.CpuUsage.TotalTime - start;
                var numbers = Enumerable.Range(1, size).Where(change => reached[change]);
                answers.WriteLine($"test {pass} {name} {passed} {(int)spent.TotalMilliseconds} {string.Join(',', numbers)}");
            }
        }

        _run = new TestRun(library);
        return null;
    }

    private string? Try(int change, string[] tests)
    {
        foreach (var name in tests)
        {
            answers.WriteLine($"run {name}");
            if (!_run.Warm(name))
            {
                // An earlier change left something behind; where the test fails in a new run too, it says nothing of this change.
                _run = new TestRun(library);
                if (!_run.Warm(name))
                    continue;
            }

            _run.Active = change;
            var passed = _run.Passes(name);
            _run.Active = 0;
            if (passed)
                continue;
            if (!_run.Passes(name))
                _run = new TestRun(library);
            return name;
        }

        return null;
    }

    private string? TryFresh(int change, string[] tests)
    {
        var fresh = new TestRun(library) { Active = change };
        foreach (var name in tests)
        {
            answers.WriteLine($"run {name}");
            if (!fresh.Passes(name) && PassesAlone(name))
                return name;
        }

        return null;
    }

    private bool PassesAlone(string name)
    {
        if (!_passAlone.Contains(name) && new TestRun(library).Passes(name))
            _passAlone.Add(name);
        return _passAlone.Contains(name);
    }
}

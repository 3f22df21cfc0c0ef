using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Bwc.Benchmarks;
using Perfolizer.Horology;

if (args is ["participants", ..])
    return ParticipantLists.Run(args[1..]);

// Many short iterations: on a shared machine the middle of many is worth more than a few long ones. A job named on the command line, such as "--job
// dry", takes its place.
var job = Job.Default.WithWarmupCount(5).WithIterationCount(20).WithIterationTime(TimeInterval.FromMilliseconds(200));
var named = args.Any(a => a is "-j" or "--job");
BenchmarkSwitcher.FromAssembly(typeof(ProgrammeCalendars).Assembly).Run(args, named ? DefaultConfig.Instance : DefaultConfig.Instance.AddJob(job.AsDefault()));
return 0;
